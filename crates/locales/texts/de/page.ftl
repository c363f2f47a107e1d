# Was alle Seiten sagen und was das Fenster von Sluice über Tore und Pausen sagt.

dot = {"\u00A0"}·{" "}

## Warten und Fehler

slow = Sluice hat noch nicht geantwortet …
fault = Sluice konnte nicht antworten
fault-comfort = Was du eingestellt hast, bleibt, wie es ist.
try-again = Noch einmal versuchen
no-tab = Hier gibt es keine Seite, über die etwas zu sagen wäre.
no-answer = Der Hintergrund von Sluice hat nicht geantwortet.

## Worum es auf einer Seite geht

restricted-site = Seite des Browsers
restricted = Erweiterungen sehen hier nichts
active = Passt auf dieser Website auf
paused = Auf dieser Website pausiert

## Tore

gates = Tore
scope = Die Schalter wirken auf
this-site = Diese Website
everywhere = Überall
only-here = Nur hier.
as-everywhere = Wie überall
locked-out = Du könntest abgemeldet oder ausgesperrt werden.
shut-it = Schließen
keep-open = Offen lassen
nothing-seen = nichts gesehen
stopped = gestoppt
all-stopped = alle gestoppt
reload = Neu laden und anwenden
heads-up = Bitte beachten

## Pausen

pause = Pausieren
pause-how-long = Auf dieser Website pausieren:
pause-visit = Solange ich hier bin
pause-hour = 1 Stunde
pause-always = Immer
resume = Fortsetzen
paused-visit = Pausiert, solange du hier bist. Auf dieser Website wird nichts gestoppt.
paused-always = Pausiert, bis du fortsetzt. Auf dieser Website wird nichts gestoppt.
pause-done = Pausiert.
resume-done = Passt wieder auf.
private = Privates Fenster: Nichts davon wird gespeichert
undo = Rückgängig
full-report = Bericht
opt-outs = Widersprüche
policy = Datenschutz

## Tore, in Sätzen

open = offen
shut = zu

switch-everywhere = { $name }: überall durchlassen
switch-here = { $name }: auf dieser Website durchlassen

about = : { $name }

open-until = Hier offen bis { $time }.

turning-open = Geöffnet lässt dieses Tor { $things } dieser Seite durch.
turning-shut = Geschlossen stoppt dieses Tor { $things } dieser Seite; keine Anmeldung hängt davon ab.
turning-shut-known = { $count ->
    [one] Geschlossen stoppt dieses Tor { $things } dieser Seite; { $count } Cookie hält dich vielleicht angemeldet.
   *[other] Geschlossen stoppt dieses Tor { $things } dieser Seite; { $count } Cookies halten dich vielleicht angemeldet.
}

elsewhere = Überall: { $state }.
but-here = Auf dieser Website: { $state }.

shutting-preferences = Die Website vergisst vielleicht deine Sprache, das Aussehen und andere Einstellungen.
shutting-features = Videos, Karten, das Bezahlen oder andere Teile der Website funktionieren vielleicht nicht mehr.
shutting-performance = Die Website ist vielleicht langsamer, und einiges funktioniert womöglich nicht mehr.
shutting-analytics = Selten funktioniert ein Teil der Website nicht mehr.
shutting-advertising = Werbung siehst du weiterhin, nur weniger persönliche. Selten funktioniert ein Teil der Website nicht mehr.
when-shut = Wenn es zu ist: { $what }

gate-set = { $place ->
    [everywhere] „{ $name }“ ist überall { $state }.
   *[here] „{ $name }“ ist auf dieser Website { $state }.
}
gate-reset = „{ $name }“ ist wie überall: { $state }.

paused-until = Pausiert bis { $time }. Auf dieser Website wird nichts gestoppt.

## Was zu sehen war

seen-from = Von { $companies }.
seen-from-more = Von { $companies } und { $more } weiteren.
and-more = { $more ->
    [one] { $names } und { $more } mehr
   *[other] { $names } und { $more } weitere
}
unsorted = Nicht zugeordnet: { $things }
unsorted-from = Nicht zugeordnet: { $things } ({ $hosts })
like-beacons = { $sorted }; { $count ->
    [one] { $count } verhält sich wie ein Zählpixel
   *[other] { $count } verhalten sich wie Zählpixel
}
more = { $count ->
    [one] { $count } weiteres
   *[other] { $count } weitere
}
stopped-of = { $stopped } von { $all } gestoppt
and-of-them = { $things }, { $stopping }

## Was der Hintergrund sagte

failed = Der Hintergrund von Sluice meldet: { $error }
no-answer-because = { no-answer } ({ $detail })
unreadable = Der Hintergrund von Sluice gab eine Antwort, die diese Seite nicht lesen kann. ({ $detail })
