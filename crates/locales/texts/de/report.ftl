# Der Bericht über eine Website.

report = Bericht
page = Seite
opened = Geöffnet
state = Sluice
summary = In Zahlen
things-seen = gesehen
things-stopped = gestoppt
things-passed = durchgelassen
companies = Firmen
seat = Sitz: { $country }
find = Suchen
find-hint = Firma, Server oder Name
show = Zeigen
show-all = Alles
show-stopped = Nur Gestopptes
show-passed = Nur Durchgelassenes
open-all = Alle aufklappen
close-all = Alle zuklappen
print = Drucken
nothing-yet = Auf dieser Seite war noch nichts zu sehen.
nothing-matches = Nichts passt zu dem, was du suchst.
unknown-evidence = Kein bekannter Eintrag passt dazu.
no-catalogue = Die Tabelle mit der Bedeutung der Parameter ließ sich nicht lesen; deshalb kann der Bericht nicht sagen, was hinausging.
left = Was hinausging
was-stopped = Was gestoppt wurde
calls = Was die Seite ihr mitteilte (SDK-Aufrufe)
no-calls = Ihr SDK steckt in der Seite; ein Aufruf davon war nicht zu sehen.
events-sent = Ereignisse in dem, was gesendet werden sollte:
show-values = Werte zeigen
hide-values = Werte verbergen
no-key = (ohne Namen)
flow = Wer was bekam
flow-meaning = Durchgezogene Linie: Diese Art von Information ging hinaus. Gestrichelte Linie: Sie wurde gestoppt.
linked = Derselbe Wert ging an mehrere Firmen
linked-meaning = Daran erkennen sie, dass sie von derselben Person sprechen.
said = Was du laut dieser Website gewählt hast
said-meaning = Gelesen aus Cookies, in denen sich die Website eine Antwort auf ihr Banner merkt – oder dass es keine gab.
said-answer = { $purpose }: { $answer }.
nothing-said = Sie hat kein Cookie dieser Art gespeichert, das Sluice lesen kann.
said-in-full = Vollständig
ask-site = Diese Website fragen, ob sie Global Privacy Control beachtet
asking = Wird gefragt …
ask-meaning = Von sich aus fragt Sluice niemanden. Wenn du möchtest, bittet es diese Website um eine kleine Datei, ohne Cookies.
no-answer = Die Website ließ sich nicht fragen.
unrecognised = Nicht erkannt
carried-cut = Manche Anfragen enthielten mehr, als angesehen wird.
stop-beacon = Stoppen, was an { $place } geht
let-beacon = Wieder durchlassen, was an { $place } geht
stops = Zählpixel, die du selbst stoppst
stops-meaning = Niemand weiß, wofür diese da sind. Sie werden auf allen Websites außer ihren eigenen gestoppt, nur nicht, wo Sluice pausiert ist.

## Spalten

heading-what = Was
heading-name = Name
heading-often = Wie oft
heading-when = Wann
heading-why = Warum

## Das Bild, wer was bekam

flow-more = { $more ->
    [one] { $more } weitere Firma steht unten in der Liste.
   *[other] { $more } weitere Firmen stehen unten in der Liste.
}
flow-got = bekam: { $kinds }
flow-stopped = gestoppt: { $kinds }
flow-both = { $got }; { $stopping }

## Warum etwas wie ein Zählpixel aussieht

beacon-yours = Du hieltest es für ein Zählpixel.
beacon-very-likely = Das ist sehr wahrscheinlich ein Zählpixel.
beacon-likely = Das ist wahrscheinlich ein Zählpixel.
beacon-maybe = Das könnte ein Zählpixel sein.

## Woran zu erkennen war, was ein Wert ist

recognised-vendor-key = bekannter Name
recognised-common-key = üblicher Name
recognised-value = am Aussehen
recognised-nothing = unbekannt

## Überschriften und Anzahlen

title-plain = Sluice-Bericht
title = { $site }: Sluice-Bericht
gate-open = Tor offen
gate-shut = Tor zu
seen-and-stopped = { $seen }{"\u00A0"}gesehen, { $stopped ->
    [0] nichts
   *[other] { $stopped }
}{"\u00A0"}gestoppt
showing = Zu sehen: { $things } von { $companies }.
from-to = { $first } bis { $last }

## Wie ein Cookie oder Speichereintrag gestoppt wurde, und wie oft

times = { $count ->
    [1] einmal
    [one] { $count }-mal
   *[other] { $count }-mal
}
means-prevented = Schreiben in der Seite verhindert: { $times }.
means-taken-out = Aus einer Antwort herausgenommen: { $times }.
means-removed = Gelöscht: { $times }.
means-removed-after = Gelöscht: { $times }, nach höchstens { $milliseconds } ms.

## Was über etwas bekannt ist

sure = Zu { $percent } Prozent sicher.
also = Dient auch: { $purpose }.
called-with = mit { $names }
called-with-more = { $more ->
    [one] mit { $names } und { $more } mehr
   *[other] mit { $names } und { $more } weiteren
}
only-sdk = ihr{"\u00A0"}SDK steckt in der Seite
only-calls = { $count ->
    [one] { $count }{"\u00A0"}SDK-Aufruf
   *[other] { $count }{"\u00A0"}SDK-Aufrufe
}
evidence = Bekannt aus { $file }, { $scope }: { $signature }.
source = Quelle: { $source }.

## Wo in einer Wissensdatei etwas passt, in „Bekannt aus …“

scope-imported-host = eine übernommene Liste von Servern
scope-rest-of-host = der Rest eines Servers, der vielen Zwecken dient
scope-any-host = ein Adressmuster auf beliebigen Servern
scope-host = ein ganzer Server
scope-path = ein Adressmuster auf einem Server
scope-cookie-name = ein Cookie-Name auf beliebigen Websites
scope-cookie-name-and-host = ein Cookie-Name auf dem eigenen Server der Firma
scope-storage-key = der Name eines Speichereintrags
scope-cookie-host = ein Cookie auf dem eigenen Server der Firma
scope-disguised-host = ein Name der besuchten Website, der wahrscheinlich zu der Firma führt
