# Was Sluice entschieden hat: warum etwas durchgelassen oder gestoppt wurde, der eine Satz über eine Seite und wichtige Hinweise.

## Warum etwas durchgelassen oder gestoppt wurde

stopped-gate-shut = { $extent ->
    [everywhere] Gestoppt: Du hast „{ $purpose }“ für alle Websites geschlossen.
    [site] Gestoppt: Du hast „{ $purpose }“ für diese Website geschlossen.
   *[default] Gestoppt: „{ $purpose }“ ist standardmäßig zu.
}
passed-gate-shut = { $extent ->
    [everywhere] Durchgelassen, obwohl du „{ $purpose }“ für alle Websites geschlossen hast: Der Browser hatte es schon gesendet oder bot keine Möglichkeit, es zu stoppen.
    [site] Durchgelassen, obwohl du „{ $purpose }“ für diese Website geschlossen hast: Der Browser hatte es schon gesendet oder bot keine Möglichkeit, es zu stoppen.
   *[default] Durchgelassen, obwohl „{ $purpose }“ standardmäßig zu ist: Der Browser hatte es schon gesendet oder bot keine Möglichkeit, es zu stoppen.
}
withheld = { $extent ->
    [everywhere] Zurückgehalten, zusammen mit allen Cookies dieses Servers auf anderen Websites: Du hast „{ $purpose }“ für alle Websites geschlossen.
    [site] Zurückgehalten, zusammen mit allen Cookies dieses Servers auf anderen Websites: Du hast „{ $purpose }“ für diese Website geschlossen.
   *[default] Zurückgehalten, zusammen mit allen Cookies dieses Servers auf anderen Websites: „{ $purpose }“ ist standardmäßig zu.
}
passed-gate-open = { $extent ->
    [everywhere] Durchgelassen: Du hast „{ $purpose }“ für alle Websites geöffnet.
    [site] Durchgelassen: Du hast „{ $purpose }“ für diese Website geöffnet.
   *[default] Durchgelassen: „{ $purpose }“ ist standardmäßig offen.
}
stopped-by-you = Gestoppt: Du stoppst die Zählpixel, die dorthin gehen.
passed-stopped-by-you = Durchgelassen, obwohl du die Zählpixel stoppst, die dorthin gehen: Der Browser hatte es schon gesendet.
stopped-by-others = Gestoppt vom Browser oder von einer anderen Erweiterung, nicht von Sluice.
passed-paused = Durchgelassen: Sluice ist auf dieser Website pausiert.
passed-unknown = Durchgelassen: Niemand weiß, wofür es da ist.
passed-own-site = Durchgelassen: Es gehört zu der Seite oder dem Rahmen, der es angefordert hat.
passed-sign-in = Durchgelassen: Hier meldet sich anscheinend gerade jemand an, und dafür könnte es nötig sein.
passed-embed-once = Von dir durchgelassen, nur für diesen Besuch.
passed-embed-here = Von dir durchgelassen, hier immer.
kept-own-choice = Behalten: Darin steht deine eigene Entscheidung über Cookies.

## Was mit dem geschah, was eine Seite einem SDK (dem Code eines Anbieters in der Seite) mitteilte

call-answered = Das zugehörige Skript wurde gestoppt. Ein Stellvertreter hat geantwortet, gesendet wurde nichts.
call-gate-shut = { $extent ->
    [everywhere] Von Code in der Seite angenommen; was dieser sendet, wird gestoppt: Du hast „{ $purpose }“ für alle Websites geschlossen.
    [site] Von Code in der Seite angenommen; was dieser sendet, wird gestoppt: Du hast „{ $purpose }“ für diese Website geschlossen.
   *[default] Von Code in der Seite angenommen; was dieser sendet, wird gestoppt: „{ $purpose }“ ist standardmäßig zu.
}

## Der eine Satz über eine Seite

companies-more = { $count ->
    [one] { $names } und { $count } weitere Firma
   *[other] { $names } und { $count } weitere Firmen
}
restricted = Sluice kann diese Seite nicht sehen: Der Browser behält sie für sich.
paused = Sluice ist hier pausiert.
paused-reached = Sluice ist hier pausiert. Diese Website hat { $companies } erreicht.
nobody-seen = Auf dieser Seite war keine andere Firma zu sehen.
nobody-reached = { $count ->
    [one] Diese Seite hat keine andere Firma erreicht; { $things } wurde gestoppt.
   *[other] Diese Seite hat keine andere Firma erreicht; { $things } wurden gestoppt.
}
reached-kept-stopped = { $count ->
    [one] Diese Website hat { $companies } erreicht; { $things } wurde gestoppt.
   *[other] Diese Website hat { $companies } erreicht; { $things } wurden gestoppt.
}
reached-some-stopped = Diese Website hat { $companies } erreicht; einiges davon wurde gestoppt.
reached-nothing-stopped = Diese Website hat { $companies } erreicht; es musste nichts gestoppt werden.
tried-it-stopped = Diese Website wollte { $companies } erreichen; das wurde gestoppt.
tried-both-stopped = Diese Website wollte { $companies } erreichen; beides wurde gestoppt.
tried-all-stopped = Diese Website wollte { $companies } erreichen; alles wurde gestoppt.
tried-some-stopped = { $stopped ->
    [one] Diese Website wollte { $companies } erreichen; { $stopped } davon wurde gestoppt.
   *[other] Diese Website wollte { $companies } erreichen; { $stopped } davon wurden gestoppt.
}

## Hinweise über allem anderen

rules-refused = Der Browser hat die neuen Regeln von Sluice nicht angenommen, deshalb gelten noch die alten. Seine Meldung: { $said }
choices-unreadable = Deine gespeicherte Auswahl ließ sich nicht lesen, deshalb gilt die eingebaute. Das Gespeicherte wurde zur Seite gelegt.
began-late = Sluice hat diese Seite nicht von Anfang an gesehen. Lade sie neu, um alles zu sehen, was sie tut.
too-much = { $more ->
    [one] Auf dieser Seite geschah so viel, dass { $more } weiteres Element gezählt, aber nicht aufgelistet wurde.
   *[other] Auf dieser Seite geschah so viel, dass { $more } weitere Elemente gezählt, aber nicht aufgelistet wurden.
}

## Im Bericht

not-sorted-meaning = Niemand weiß, wofür diese da sind. Sie kommen durch, außer denen, die du selbst stoppst.
row-on-host = { $pattern } auf { $host }
