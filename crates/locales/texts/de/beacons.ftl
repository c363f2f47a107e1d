# Warum etwas wie ein Zählpixel aussieht (eine winzige Anfrage, die nur meldet, dass eine Seite angesehen wurde).

point = Es ist ein Bild aus einem einzigen Punkt.
small = Es ist ein Bild, auf dem so gut wie nichts zu sehen ist.
empty = Die Antwort darauf ist leer.
by-function = Es wurde mit der Funktion gesendet, die Seiten für Zählpixel benutzen.
leaving = Es wurde gesendet, während die Seite verlassen wurde.
in-mail = Es ist ein Bild in einer E-Mail und kann dem Absender verraten, dass sie geöffnet wurde.
number = Es enthält etwas, das wie eine Nummer zum Wiedererkennen von Menschen aussieht.
number-named = Es enthält etwas, das wie eine Nummer zum Wiedererkennen von Menschen aussieht ({ $name }).
