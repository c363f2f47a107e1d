# Die Seite „Alle Websites“: was im Lauf der Zeit zu sehen war; und im Bericht, was neu ist und wann etwas geschah.

title = Alle Websites: Sluice
head = Alle Websites
what = Was Sluice im Lauf der Zeit gesehen hat, nach Tag und Website: wie viel von welcher Firma, wofür, und was gestoppt wurde.
not-kept = Nicht gespeichert werden Adressen, Namen von Cookies, Werte, alles aus privaten Fenstern und Websites, auf denen nichts zu sehen war. Alles bleibt auf diesem Gerät.
nothing-kept = Noch ist nichts gespeichert. Was du von jetzt an besuchst, erscheint hier wenige Sekunden, nachdem es gesehen wurde.
nothing-wanted = Es wird nichts gespeichert, so wie du es unten gewählt hast.
not-read = Das Gespeicherte ließ sich nicht lesen.
not-saved = Die Datei ließ sich nicht speichern.
numbers = In Zahlen
seen = gesehen
stopped = gestoppt
let-through = durchgelassen
find-hint = Website oder Firma
purpose = Zweck
days = Tage
all = Alle
all-days = Alle gespeicherten
today = Heute
unsorted = Nicht zugeordnet
only = Nur { $names }
show-all = Alles zeigen
by-day = Tage
by-week = Wochen
as-table = Als Tabelle
day = Tag
week = Woche ab
by-purpose = Wofür
by-company = Firmen
by-site = Websites
order = Reihenfolge
back = Zurück
forth = Weiter
keeping-label = Wie lange es gespeichert bleibt
keeping-meaning = Ältere Tage werden gelöscht. Zusammen belegt alles höchstens fünf Megabyte; reicht das nicht, gehen die ältesten Tage zuerst.
forget = Alles vergessen
forget-sure = Alles auf dieser Seite ist dann endgültig weg.
forget-yes = Ja, vergessen
forget-no = Behalten
forgotten = Alles ist vergessen.
shorter-sure = Was älter ist, ist dann endgültig weg.
shorter-yes = Ja, löschen
take-along = Alles mitnehmen

## Neues auf einer Website und zeitliche Abfolge

new = Neu seit deinem letzten Besuch
new-meaning = War hier nicht zu sehen, als du das letzte Mal auf dieser Website warst; Seitenaufrufe innerhalb einer halben Stunde zählen als ein Besuch.
new-companies = Firmen:
new-cookies = Cookies:
timeline = Der Reihe nach
timeline-meaning = Wann jede Firma zum ersten Mal zu sehen war, in Sekunden nach dem Aufruf der Seite.
and-more = { $count ->
    [one] {" "}und { $count } mehr
   *[other] {" "}und { $count } weitere
}
seconds = { $whole },{ $hundredths }{"\u00A0"}s

## Reihenfolgen

order-most-sites = Meiste Websites
order-most-companies = Meiste Firmen
order-most-seen = Am meisten gesehen
order-most-stopped = Am meisten gestoppt
order-most-days = Meiste Tage
order-latest = Zuletzt
order-name = Name

## Zahlen

number-of-sites = { $count ->
    [one] Website
   *[other] Websites
}
number-of-companies = { $count ->
    [one] Firma
   *[other] Firmen
}
seen-and-stopped = { $seen ->
   *[other] { $seen-written }{"\u00A0"}gesehen
}, { $stopped ->
    [0] nichts{"\u00A0"}gestoppt
   *[other] { $stopped-written }{"\u00A0"}gestoppt
}
on-sites = { $sites ->
    [one] auf { $sites } Website
   *[other] auf { $sites } Websites
}, { $days ->
    [one] an { $days } Tag
   *[other] an { $days } Tagen
}
of-companies = { $companies ->
    [one] { $companies } Firma
   *[other] { $companies } Firmen
}, { $days ->
    [one] an { $days } Tag
   *[other] an { $days } Tagen
}
showing = { $first } bis { $last } von { $all }
showing-all = { $all } insgesamt

## Tage

latest = zuletzt am { $day }
extent = Vom { $first } bis zum { $last }.
extent-day = Vom { $day }.
last-days = { $days ->
    [one] Letzter Tag
   *[other] Letzte { $days } Tage
}

## Das Schaubild der Tage

most = höchstens { $number }
drawing = { $seen } gesehen, { $stopped } davon gestoppt, in { $count ->
    [one] { $count } Säule
   *[other] { $count } Säulen
}. Am meisten: { $most }.

## Wie lange gespeichert wird

keeping-nothing = Nichts speichern
keeping-year = Ein Jahr
kept-nothing = Ab jetzt wird nichts gespeichert.
kept-year = Ab jetzt gespeichert: ein Jahr lang.
kept-days = { $days ->
    [one] Ab jetzt gespeichert: { $days } Tag lang.
   *[other] Ab jetzt gespeichert: { $days } Tage lang.
}
