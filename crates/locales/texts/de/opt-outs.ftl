# Wie es um Widersprüche steht, warum manche hier nicht möglich sind, und der Nachweis für die erledigten. Zeilen der Seite „Widersprüche“ (desk.ftl).

## Stand eines Widerspruchs, als Satz

not-done = Nicht erledigt.
done-cookie = Erledigt. Die Firma ist seitdem nicht aufgetaucht, deshalb ist noch nichts bewiesen.
done-page = Geöffnet. Nur die Seite selbst kann sagen, ob du dort widersprochen hast.
done-setting = Erledigt. Der Browser hat es noch nicht bestätigt.
done-unheard = Überall erledigt, wo es vorkommt. Ob es beachtet wird, lässt sich von hier nicht sehen.
done = Überall erledigt, wo es vorkommt. Bewiesen ist noch nichts.
verified-page = Geöffnet und bestätigt: Seitdem wurden Widerspruchs-Cookies gesetzt.
verified-cookie = Erledigt und bestätigt: Der Widerspruch ging an die Firma.
verified-sdk = Erledigt und bestätigt: Wo das SDK vorkam, sendete es nichts mehr.
verified-setting = Erledigt und vom Browser bestätigt.
verified = Erledigt und bestätigt: Es wurde mitgesendet.
ignored-setting = Erledigt, aber inzwischen hat es jemand anderes geändert.
ignored = Erledigt, aber die Firma machte trotzdem weiter.
undone = Zurückgenommen.
impossible = Das ist hier nicht möglich.
left-over = Das ist so, wie Sluice es einmal eingestellt hat.
already = Das ist schon so, ganz ohne Sluice.

## Warum ein Widerspruch hier nicht möglich ist

no-such-setting = Dieser Browser hat keine solche Einstellung.
setting-of-other = Über diese Einstellung bestimmt eine andere Erweiterung.
setting-fixed = Der Browser lässt Erweiterungen diese Einstellung hier nicht ändern.
not-written = Das schreibt Sluice nicht: Es hält fest, was du auf dem Banner einer Website selbst sagst.
page-closed = Diese Seite gibt es nicht mehr.
too-long = Das ist zu lang für ein Signal.

## Der Nachweis: eine Zeile für alles, was getan oder gesehen wurde

cookies-put = Cookies dafür wurden auf { $place } gesetzt.
flag-put = Das Kennzeichen wurde auf { $place } geschrieben.
is-set = Der Browser sagt, dass es so eingestellt ist.
flag-put-back = Das Kennzeichen war gelöscht und wurde auf { $place } erneut geschrieben.
cookies-put-back = Die Cookies waren gelöscht und wurden auf { $place } erneut gesetzt.
renewed = Die Cookies auf { $place } wurden erneuert.
went-along = Es ging bei Anfragen mit.
sent = Es wurde an { $place } gesendet.
told = Dem SDK wurde es auf { $place } mitgeteilt.
quiet = Das SDK kam auf { $place } vor und sendete dort nichts mehr.
set-all-the-same = Die Firma setzte das Cookie { $cookie } trotzdem; das wurde rückgängig gemacht.
changed-by-other = Jemand anderes hat es geändert.
consent-claimed = In Meldungen an { $place } stand, dass du eingewilligt hast.
went-on = Auf { $place } wurde weiter gesendet.
opened = Die Seite wurde geöffnet.
set-there = Seitdem wurden Widerspruchs-Cookies gesetzt, die vorher nicht da waren: { $place }.
kept-apart = Widerspruchs-Cookies wurden gesetzt, aber der Browser hält sie nur für jene Seite bereit; andere Websites senden sie nicht mit: { $place }.
place-more = { $names } und { $more } weitere
unchanged = Seitdem hat sich nichts geändert, was Sluice sehen kann.
unchanged-others = { $count ->
    [one] Seitdem wurde kein Widerspruchs-Cookie gesetzt, das Sluice kennt; { $count } anderes Cookie kam dazu.
   *[other] Seitdem wurde kein Widerspruchs-Cookie gesetzt, das Sluice kennt; { $count } andere Cookies kamen dazu.
}
taken-back = Es wurde zurückgenommen.
proof-times = { $line } ({ $count }-mal)
