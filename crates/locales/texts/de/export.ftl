# Berichte zum Mitnehmen und das Speichern davon.

take-along = Diesen Bericht mitnehmen
meaning = Wird als Datei auf diesem Gerät gespeichert und an niemanden gesendet.
with-values = Mit vollständigen Werten
values-meaning = Sie können verraten, wer du bist. Ohne Häkchen werden sie unkenntlich gemacht.
page-file = Seite (HTML)
table-file = Tabelle (CSV)
data-file = Daten (JSON)
saved = Die Datei wurde dem Browser übergeben.
title = Sluice-Bericht
page = Seite
opened = Geöffnet
made = Bericht erstellt
made-by = Sluice
catalogue = Katalog
seen = gesehen
stopped = gestoppt
let-through = durchgelassen
gate-open = Tor offen.
gate-shut = Tor zu.
left = Was hinausging
was-stopped = Was gestoppt wurde
calls = Was die Seite ihr mitteilte (SDK-Aufrufe)
unrecognised = Nicht erkannt
no-key = (ohne Namen)
nothing = Auf dieser Seite war nichts zu sehen.
masked = Werte sind unkenntlich gemacht.
in-full = Werte stehen vollständig da, so wie sie gesendet wurden oder werden sollten.
ends-with-session = bis der Browser geschlossen wird

## Spalten

heading-what = Was
heading-name = Name
heading-often = Wie oft
heading-when = Wann
heading-kept = Gespeichert für
heading-why = Warum

cut = (gekürzt: { $from } → { $to })
