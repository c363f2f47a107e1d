# Die Suche danach, was eine Seite stört.

broken = Seite kaputt?
title = Was stört diese Website?
works = Sie funktioniert
still = Immer noch kaputt
stop = Abbrechen, alles wie vorher
hour = 1 Stunde
day = 1 Tag
always = Immer
put-back = Wieder wie vorher
close = Schließen
look = Die Seite wurde neu geladen. Sieh sie dir an: Funktioniert sie jetzt? Falls sich dieses Fenster schließt, öffne Sluice noch einmal.
found-pause = Sie funktioniert nur, wenn Sluice sich heraushält. Wie lange soll das so sein?
not-ours = Sie ist auch kaputt, wenn Sluice sich heraushält: Es liegt also an etwas anderem. Alles ist wieder wie vorher.

trying-none = Sluice hält sich auf dieser Website heraus. { look }
trying = Zur Probe offen: { $gates }. { look }
found = Sie funktioniert, wenn offen ist: { $gates }. Wie lange soll das so sein – nur auf dieser Website?
