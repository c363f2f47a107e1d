# Was gespeichert ist: Aufräumen, Lebensdauer und Cookies, die du selbst zuordnest.

sweep-remove = Löschen
sweep-undo = Zurückholen und Tor öffnen
keep = Cookies behalten
belongs = Wofür ist es da?
as-sorted = So wie Sluice es zuordnet
moves = Cookies, die du selbst zugeordnet hast
moves-meaning = Was du sagst, hat auf der Website des Cookies Vorrang vor allem, was Sluice weiß.
take-back = Zurücknehmen
save-file = Als Datei speichern
read-file = Aus einer Datei lesen
not-a-file = In dieser Datei stehen keine Cookies, die mit Sluice zugeordnet wurden. Nichts wurde geändert.
embeds = Einbettungen, die du immer durchlässt
embeds-meaning = Sie laden auf diesen Websites, obwohl ihr Tor zu ist. Für Cookies gelten weiterhin deren eigene Tore.

## Aufräumen: Cookies aus der Zeit, bevor ein Tor geschlossen wurde

sweep-here = { $count ->
    [one] Auf dieser Website ist dafür noch { $count } Cookie gespeichert; { $signing-in }.
   *[other] Auf dieser Website sind dafür noch { $count } Cookies gespeichert; { $signing-in }.
}
sweep-everywhere = { $count ->
    [one] Auf allen Websites zusammen ist dafür noch { $count } Cookie gespeichert; { $signing-in }.
   *[other] Auf allen Websites zusammen sind dafür noch { $count } Cookies gespeichert; { $signing-in }.
}
sweep-no-sign-in = keine Anmeldung hängt davon ab
sweep-sign-in = { $count ->
    [one] { $count } davon weiß, dass du angemeldet bist
   *[other] { $count } davon wissen, dass du angemeldet bist
}
sweep-removed = { $count ->
    [one] { $count } Cookie wurde gelöscht.
   *[other] { $count } Cookies wurden gelöscht.
}
sweep-undone = { $count ->
    [one] { $count } Cookie ist wieder da, und das Tor ist wieder offen.
   *[other] { $count } Cookies sind wieder da, und das Tor ist wieder offen.
}

## Lebensdauer, nach „Cookies behalten“

days-any = nach Wunsch der Websites
days-year = höchstens ein Jahr
days = { $days ->
    [one] höchstens { $days } Tag
   *[other] höchstens { $days } Tage
}
cut = { $count ->
    [one] { $count } vorhandenes Cookie bleibt jetzt auch nicht länger.
   *[other] { $count } vorhandene Cookies bleiben jetzt auch nicht länger.
}
cut-from = Es sollte { $from } bleiben; jetzt bleibt es { $to }.

## Was du gewählt hast

moved = { $name } auf { $site }: { $purpose }
embed = { $name } auf { $site }

## Wonach ein Cookie aussieht

looks-sure = Es sieht nach „{ $purpose }“ aus.
looks-unsure = Vielleicht gehört es zu „{ $purpose }“, aber das ist nicht sicher genug, um danach zu handeln.
looks-traits = Dieses Cookie { $traits }.
looks-trait-last = { $traits } und { $last }
looks-percent = Solche Einschätzungen stimmen in { $percent } von 100 Fällen.

## Ein Cookie, das mit der Nummer eines gelöschten zurückkam

came-back = Es kam mit der Nummer eines gelöschten Cookies zurück: Anderswo liegt eine Kopie, vielleicht beim Server.
came-back-copies = Es kam mit der Nummer eines gelöschten Cookies zurück. Kopien fanden sich hier: { $places }. Wo sonst nichts stand, wurden sie gelöscht.
copy-local = lokaler Speicher ({ $key })
copy-local-left = lokaler Speicher ({ $key }, nicht gelöscht: dort steht noch mehr)
copy-session = Sitzungsspeicher ({ $key })
copy-session-left = Sitzungsspeicher ({ $key }, nicht gelöscht: dort steht noch mehr)
copy-window = Name des Fensters
