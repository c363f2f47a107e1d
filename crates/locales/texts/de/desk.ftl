# Die Seite „Widersprüche“: jeder bekannte Weg, Nein zu sagen, wie es darum steht und was sich tun lässt.

head = Widersprüche
title = Widersprüche: Sluice
what = Mit einem Widerspruch (englisch „Opt-out“) sagst du einer Firma, dass sie dir nicht folgen soll. Werbung siehst du weiterhin, nur weniger persönliche. Nein zu sagen macht nichts kaputt, außer wo es unten bei einer Browser-Einstellung steht; aber eine Firma kann es ignorieren.

## Zahlen

numbers = In Zahlen
done = erledigt
verified = bestätigt
ignored = ignoriert
impossible = hier nicht möglich
nothing-known = Die Liste der Widersprüche ließ sich nicht lesen.

## Alles zu einem Zweck auf einmal

everything-label = Alles auf einmal
yes = Ja, all dem widersprechen
no = Jetzt nicht
taken-back-one-by-one = Unten lässt sich jeder einzeln zurücknehmen.
mind = Was du über diese Einstellungen wissen solltest:

## Suchen

find-hint = Firma oder Wörter
purpose = Zweck
state-label = Stand
kind-label = Art
any = Alle
clear = Alle zeigen
kinds = Gehe zu

## Eine Zeile

do-it = Erledigen
check = Erneut prüfen
take-back = Zurücknehmen
open = Seite öffnen
checked = Gerade noch einmal geprüft.
region = Für Menschen in:
signal = Ein Signal, das du von der Seite des Verbands selbst hast
carry = Dieses Signal mitsenden
make = Eines erstellen, das alle Firmen einschränkt
rule = Nach den Regeln des Verbands entstehen Signale nur auf seiner eigenen Seite. Ein hier erstelltes wird trotzdem gelesen; erstelle es nur, wenn du das so möchtest.
steps = Was dort zu tun ist:

## Die Arten von Widersprüchen

kind-signal = Signale
kind-cookie = Cookies der Firmen
kind-sdk = SDKs
kind-setting = Browser-Einstellungen
kind-page = Seiten für dich

how-signal = Sie gehen mit, wenn dein Browser etwas anfordert, oder werden dem Skript einer Firma mitgeteilt. Manche Gesetze verpflichten Firmen, sie zu beachten.
how-cookie = Ein Cookie, das Nein sagt und bei der Firma selbst liegt: Sluice setzt es und setzt es erneut, wenn es gelöscht wird. DAA, NAI und EDAA sind Verbände der Werbebranche; ihre Seiten setzen dieselben Cookies.
how-sdk = Die Skripte vieler Firmen achten auf ein Kennzeichen, oder man kann ihnen sagen, dass sie aufhören sollen. Sluice macht das auf jeder Seite, die sie lädt.
how-setting = Schalter deines Browsers. Sie wirken gegenüber allen Firmen; lies, was sie mit sich bringen.
how-page = Sluice kann nicht in deinem Namen Knöpfe drücken. Es öffnet die Seite, und dies sind die Schritte.

of-kind = { $all }, { $count ->
    [0] keiner
    [one] { $count }
   *[other] { $count }
} erledigt
of-kind-opened = { $all }, { $count ->
    [0] keine
    [one] { $count }
   *[other] { $count }
} geöffnet

## Stand eines Widerspruchs, in ein, zwei Wörtern

state-not-done = Nicht erledigt
state-done = Erledigt
state-verified = Bestätigt
state-ignored = Ignoriert
state-undone = Zurückgenommen
state-impossible = Hier nicht möglich
state-not-opened = Nicht geöffnet
state-opened = Geöffnet
state-changed = Inzwischen geändert

## Was gerade geschieht

doing-do = Wird erledigt …
doing-open = Wird geöffnet …
doing-check = Wird geprüft …
doing-undo = Wird zurückgenommen …

## Ob ein Widerspruch noch beachtet wird, soweit bekannt

alive-confirmed = Ausprobiert oder heute noch so dokumentiert.
alive-likely = Nichts spricht dagegen, dass er beachtet wird.
alive-unknown = Niemand weiß, ob die Firma ihn noch beachtet.
alive-closed = Wird nicht mehr angeboten.

## Wer auf einen Widerspruch hinweist

named-by = Genannt von: { $names }.
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices (Australien)
named-by-policies = Datenschutzerklärungen
named-by-vendor = Firma selbst

## Wie es um alle Widersprüche zusammen steht

standing-none = { $count ->
    [one] { $count } Widerspruch ist bekannt; erledigt ist noch keiner.
   *[other] { $count } Widersprüche sind bekannt; erledigt ist noch keiner.
}
standing-all = { $count ->
    [one] { $count } Widerspruch ist bekannt; alles, was Sluice allein tun kann, ist erledigt.
   *[other] { $count } Widersprüche sind bekannt; alles, was Sluice allein tun kann, ist erledigt.
}
standing-left = { $count ->
    [one] { $count } Widerspruch ist bekannt
   *[other] { $count } Widersprüche sind bekannt
}; { $left ->
    [one] { $left }, den Sluice allein erledigen kann, steht noch aus.
   *[other] { $left }, die Sluice allein erledigen kann, stehen noch aus.
}

showing = { $count ->
    [one] { $count } Widerspruch wird gezeigt.
   *[other] { $count } Widersprüche werden gezeigt.
}
proof = Was gesehen und getan wurde ({ $count })
became = { $name }, { $brand }: { $said }

## Alles zu einem Zweck auf einmal, in Sätzen

opt-out-of = { $purpose }: allem widersprechen ({ $count })
nothing-left = { $purpose }: Alles, was Sluice allein tun kann, ist erledigt.

everything = Das wird Sluice tun: { $steps }.
steps-between = ;{" "}
steps-end = { $first } und { $last }
step-cookies = { $count ->
    [one] die Widerspruchs-Cookies von { $count } Firma setzen
   *[other] die Widerspruchs-Cookies von { $count } Firmen setzen
}
step-sdks = { $count ->
    [one] { $count } SDK auf jeder Seite, die es lädt, zum Aufhören auffordern
   *[other] { $count } SDKs auf jeder Seite, die sie lädt, zum Aufhören auffordern
}
step-signals = { $count ->
    [one] das Signal { $names } senden
   *[other] die Signale { $names } senden
}
step-settings = { $count ->
    [one] die Browser-Einstellung { $names } ändern
   *[other] die Browser-Einstellungen { $names } ändern
}
signal-of = { $name } ({ $brand })
