# Was überall gesagt wird: Zwecke, Arten von Dingen und wie mehrere Dinge in einer Reihe stehen.

language-name = Deutsch

## Die sieben Zwecke

authentication = Anmeldung
security = Sicherheit
preferences = Präferenzen
features = Funktionen & Dienste
performance = Leistung
analytics = Analyse & Forschung
advertising = Werbung

authentication-meaning = Weiß, dass du angemeldet bist und als wer.
security-meaning = Hält Betrug und Bots fern.
preferences-meaning = Merkt sich Sprache, Aussehen und deine Cookie-Auswahl.
features-meaning = Videos, Karten, Bezahlen, Chat, Schriften und andere Teile der Seite.
performance-meaning = Hält die Website schnell und bemerkt Fehler.
analytics-meaning = Zählt und zeichnet auf, wie die Website genutzt wird.
advertising-meaning = Anzeigen – und dir dafür von Website zu Website folgen.

not-sorted = Nicht zugeordnet

## Mehrere Dinge in einer Reihe

list-between = ,{" "}
list-end = { $first } und { $last }

sentence-between = {" "}

## Ein einzelnes Ding

cookie = Cookie
beacon = Zählpixel
script = Skript
embed = Einbettung
file = Datei
stored-value = Speichereintrag
link = Tracking-Link
call = SDK-Aufruf

## Anzahlen

cookies = { $count ->
    [one] { $count } Cookie
   *[other] { $count } Cookies
}
beacons = { $count ->
    [one] { $count } Zählpixel
   *[other] { $count } Zählpixel
}
scripts = { $count ->
    [one] { $count } Skript
   *[other] { $count } Skripte
}
embeds = { $count ->
    [one] { $count } Einbettung
   *[other] { $count } Einbettungen
}
files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
stored-values = { $count ->
    [one] { $count } Speichereintrag
   *[other] { $count } Speichereinträge
}
links = { $count ->
    [one] { $count } Tracking-Link
   *[other] { $count } Tracking-Links
}
calls = { $count ->
    [one] { $count } SDK-Aufruf
   *[other] { $count } SDK-Aufrufe
}
things = { $count ->
    [one] { $count } Element
   *[other] { $count } Elemente
}
hosts = { $count ->
    [one] { $count } Server
   *[other] { $count } Server
}
companies = { $count ->
    [one] { $count } Firma
   *[other] { $count } Firmen
}
days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
