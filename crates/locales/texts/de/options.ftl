# Die Einstellungen und die Seite, die sich nach der Installation öffnet.

title = Einstellungen: Sluice
head = Einstellungen
name = Einstellungen
what = Alles hier gilt sofort und bleibt in diesem Browser.
sections = Gehe zu
undo = Rückgängig
undone = Alles ist wieder wie vorher.
take-away = Entfernen
yes-remove = Ja, entfernen
no = Nein, behalten
unreadable = Deine gespeicherte Auswahl ließ sich nicht lesen, deshalb gilt die eingebaute. Das Gespeicherte wurde zur Seite gelegt; was du jetzt wählst, wird neu gespeichert.
refused = Der Browser hat die neuesten Regeln nicht angenommen, deshalb gelten noch die vorigen. Seine Meldung: { $said }

## Tore

gates = Tore überall
gates-meaning = Sie gelten auf allen Websites, außer auf denen mit eigener Auswahl, die weiter unten stehen.
lifetime-of = {" "}({ $name })
limited = { $name }: Cookies bleiben { $limit }.

## Websites

sites-label = Websites mit eigener Auswahl
sites-meaning = Was du im Fenster von Sluice oder im Bericht für einzelne Websites gewählt hast. Hier kannst du es zurücknehmen.
no-sites = Noch hat keine Website eine eigene Auswahl. Öffne Sluice auf einer Website und stelle eines ihrer Tore ein.
find-hint = Website, Zweck oder Cookie
remove-all-label = Alle diese entfernen
site-all = Alles zu dieser Website entfernen
beacons = Zählpixel, die du selbst stoppst

site-gate-same = { $name }: { $state }, zurzeit wie überall
site-gate-same-limited = { $name }: { $state }, Cookies bleiben { $limit }, zurzeit wie überall
site-gate = { $name }: { $state } (überall: { $other })
site-gate-limited = { $name }: { $state }, Cookies bleiben { $limit } (überall: { $other })
without-effect = { $line }; ohne Wirkung, weil deine Organisation bestimmt
site-loan = { $name }: offen bis { $time }
site-pause = Pausiert, bis du fortsetzt
site-pause-until = Pausiert bis { $time }
site-embed = Einbettungen von { $name } werden immer durchgelassen
site-move = Cookie { $name }: zugeordnet zu „{ $purpose }“

showing = { $all ->
    [one] { $all } Website wird gezeigt.
   *[other] { $all } Websites werden gezeigt.
}
showing-some = { $count } von { $all ->
    [one] { $all } Website
   *[other] { $all } Websites
} zu sehen. Suche nach einer, um andere zu sehen.

removed = Auf { $site } entfernt: { $what }.
removed-site = Entfernt: alles, was du für { $site } gewählt hast.
removed-stop = Wieder durchgelassen: { $place }.
removed-all = { $count ->
    [one] Entfernt: was du für { $count } Website gewählt hast.
   *[other] Entfernt: was du für { $count } Websites gewählt hast.
}
remove-all-sites = { $count ->
    [one] Entfernen, was du für { $count } Website gewählt hast?
   *[other] Entfernen, was du für { $count } Websites gewählt hast?
}
remove-all-beacons = { $count ->
    [one] { $count } Zählpixel entfernen, das du stoppst?
   *[other] { $count } Zählpixel entfernen, die du stoppst?
}
remove-all = { $sites ->
    [one] Entfernen, was du für { $sites } Website gewählt hast,
   *[other] Entfernen, was du für { $sites } Websites gewählt hast,
} und { $beacons ->
    [one] { $beacons } Zählpixel, das du stoppst
   *[other] { $beacons } Zählpixel, die du stoppst
}?
about-on = : { $what }, { $site }

## Das Symbol

icon = Zahl auf dem Symbol
icon-meaning = Das Symbol kann die Zahl der Elemente zeigen, die im aktuellen Tab gestoppt wurden.
icon-switch = Zahl zeigen
shown = an
hidden = aus
icon-on = Das Symbol zeigt die Zahl.
icon-off = Das Symbol zeigt keine Zahl.

## Dateien

file = Speichern und übernehmen
file-meaning = Alles, was du gewählt hast, in einer Datei: für einen anderen Browser oder für später. Die Datei liegt nur auf deinem Gerät; wer sie hat, kann lesen, für welche Websites du etwas gewählt hast.
save = Als Datei speichern
open = Datei öffnen
take = Übernehmen
leave = Alles lassen, wie es ist
take-what = Das würde die Datei ändern:
no-change = In der Datei steht, was du ohnehin gewählt hast. Es gibt nichts zu übernehmen.
takes-place = Was in der Datei steht, ersetzt deine bisherige Auswahl.
not-a-file = Diese Datei wurde nicht von Sluice gespeichert, oder jemand hat sie seither geändert. Hier wurde nichts geändert.
too-large = Diese Datei ist viel zu groß, um von Sluice zu stammen. Hier wurde nichts geändert.
newer = Diese Datei stammt von einem neueren Sluice als diesem hier, das nicht alles darin kennt. Hier wurde nichts geändert. Aktualisiere dieses Sluice und öffne die Datei dann noch einmal.
sorted-only = In dieser Datei stehen nur zugeordnete Cookies. Öffne sie am Ende des Berichts. Hier wurde nichts geändert.
taken = Was in der Datei steht, gilt jetzt.
badge-on = Zahl auf dem Symbol: aus → an
badge-off = Zahl auf dem Symbol: an → aus
gate-changes = { $name }, überall: { $before } → { $after }
gate-kept = { $state }, Cookies bleiben { $limit }
site-gets = { $site }: bekommt eine eigene Auswahl
site-loses = { $site }: verliert ihre eigene Auswahl
site-changes = { $site }: bekommt eine andere Auswahl
more-sites = { $count ->
    [one] und { $count } weitere Website
   *[other] und { $count } weitere Websites
}
moves-more = { $count ->
    [one] { $count } zugeordnetes Cookie mehr
   *[other] { $count } zugeordnete Cookies mehr
}
moves-fewer = { $count ->
    [one] { $count } zugeordnetes Cookie weniger
   *[other] { $count } zugeordnete Cookies weniger
}
moves-both = { $more ->
    [one] { $more } zugeordnetes Cookie mehr
   *[other] { $more } zugeordnete Cookies mehr
}, { $fewer ->
   *[other] { $fewer } weniger
}
stops-more = { $count ->
    [one] { $count } gestopptes Zählpixel mehr
   *[other] { $count } gestoppte Zählpixel mehr
}
stops-fewer = { $count ->
    [one] { $count } gestopptes Zählpixel weniger
   *[other] { $count } gestoppte Zählpixel weniger
}
stops-both = { $more ->
    [one] { $more } gestopptes Zählpixel mehr
   *[other] { $more } gestoppte Zählpixel mehr
}, { $fewer ->
   *[other] { $fewer } weniger
}
left-out = { $count ->
    [one] { $count } Eintrag der Datei ergibt hier keinen Sinn und wird ausgelassen.
   *[other] { $count } Einträge der Datei ergeben hier keinen Sinn und werden ausgelassen.
}
also-opt-outs = { $count ->
    [one] Auch { $count } Widerspruch erledigen, den die Datei nennt
   *[other] Auch { $count } Widersprüche erledigen, die die Datei nennt
}

## Tasten

keys = Tastatur
keys-meaning = Tasten, die im aktiven Fenster wirken. Dein Browser verwaltet sie und lässt dich andere wählen.
keys-change = Andere Tasten wählen
keys-where = In Chromium ist das die Seite chrome://extensions/shortcuts, in Firefox der Eintrag „Tastenkombinationen von Erweiterungen verwalten“ hinter dem Zahnrad von about:addons.
keys-none = keine Taste
no-keys = Dieser Browser verrät nichts über Tasten.

key-pause = Auf der aktuellen Website pausieren oder fortsetzen
key-report = Bericht zur aktuellen Seite öffnen
key-popup = Sluice öffnen
key-other = Ein anderer Befehl

## Was gespeichert ist

stored-label = Was Sluice speichert
stored-meaning = Alles liegt in diesem Browser auf diesem Gerät. Sluice sendet nichts davon irgendwohin: Es hat keinen Server, kein Konto und keine Statistik.
nothing-stored = Noch ist nichts gespeichert.
stored-heading-what = Was
stored-heading-long = Wie lange
stored-heading-size = Größe
bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
kilobytes = { $whole },{ $tenths } KB

stored-choices = Deine Auswahl: Tore, Websites, zugeordnete Cookies, gestoppte Zählpixel
stored-choices-long = Bis du sie entfernst
stored-badge = Dass das Symbol keine Zahl zeigt
stored-badge-long = Bis du es änderst
stored-opt-outs = Widersprüche: welche du wolltest und was davon zu sehen war
stored-opt-outs-long = Bis du sie zurücknimmst
stored-ends = Wann Cookies enden, deren Zeit du begrenzt hast
stored-ends-long = Bis sie enden
stored-policies = Datenschutztexte, die du von Sluice lesen ließest
stored-policies-long = Bis du sie vergessen lässt oder 60 neuere da sind
stored-history = Tagessummen von allem, was auf den Websites geschah
stored-history-long = So lange, wie du es auf der Seite „Alle Websites“ sagst
stored-history-setting = Wie lange diese Summen gespeichert bleiben
stored-aside = Was sich nicht lesen ließ und zur Seite gelegt wurde
stored-reset-long = Bis du alles zurücksetzt
stored-journal = Was in offenen Tabs geschah
stored-journal-long = Bis der Tab oder der Browser geschlossen wird
stored-swept = Zuletzt von dir gelöschte Cookies, um sie zurückzuholen
stored-session = Was Sluice sich bei der Arbeit merkt
stored-session-long = Bis der Browser geschlossen wird
stored-other = Andere Notizen von Sluice
stored-other-long = Bis du Sluice entfernst

## Neu anfangen

reset = Neu anfangen
reset-meaning = Zurück zu Sluice, wie es am ersten Tag war. Du wirst vorher gefragt.
reset-button = Alles zurücksetzen …
reset-goes = Das verschwindet: die Tore, die du eingestellt hast, deine Auswahl für einzelne Websites, zugeordnete Cookies, gestoppte Zählpixel, zeitliche Grenzen, die Zahl auf dem Symbol, gelesene Datenschutztexte und die Summen auf der Seite „Alle Websites“.
reset-stays = Das bleibt: die Cookies der Websites, wie sie jetzt sind, und was in offenen Tabs geschah, bis der Browser geschlossen wird.
reset-yes = Ja, alles zurücksetzen
reset-no = Nein, so lassen
reset-done = Sluice ist wieder wie am ersten Tag.
reset-done-too = Sluice ist wieder wie am ersten Tag, und die Widersprüche sind zurückgenommen.
reset-opt-outs = { $count ->
    [one] Auch { $count } Widerspruch zurücknehmen; sonst bleibt er
   *[other] Auch { $count } Widersprüche zurücknehmen; sonst bleiben sie
}

## Was eine Organisation bestimmt

managed = Von deiner Organisation festgelegt
managed-section = Einiges hier bestimmt deine Organisation
managed-meaning = Der Browser auf diesem Gerät wird verwaltet. Was ein Schloss trägt, lässt sich hier nicht ändern.
managed-ignored = Das wurde Sluice vorgegeben, aber nicht verstanden und deshalb ausgelassen:
managed-pause = Sluice lässt sich nicht pausieren.
managed-badge = Das Symbol zeigt keine Zahl.
managed-gate = { $name }: überall { $state }
managed-gate-free = { $name }: überall { $state }, wenn du nichts anderes wählst
managed-site = { $name }: { $state } auf { $site }
managed-site-free = { $name }: { $state } auf { $site }, wenn du nichts anderes wählst
managed-locked = { $name }: wie eingebaut

## Der erste Start

welcome-title = Willkommen bei Sluice
welcome-what = Sluice ordnet alles, was Websites speichern und senden, nach seinem Zweck – und öffnet oder schließt für jeden Zweck ein Tor.
welcome-now = Analyse und Werbung sind schon zu; alles, was Websites brauchen, ist offen.
welcome-nobody = Es braucht kein Konto und meldet sich bei niemandem: Was es bemerkt, bleibt in diesem Browser.
welcome-gates = Die sieben Tore, wie sie jetzt stehen
welcome-options = Etwas anderes wählen
welcome-report = Ansehen, was es bemerkt hat
welcome-how = Klicke auf das Symbol von Sluice neben der Adresse, um zu sehen, was auf der aktuellen Website geschieht.
language = Sprache
language-browser = Wie der Browser
language-meaning = Die Sprache, die Sluice auf seinen eigenen Seiten spricht. Was in Websites und in den Listen des Browsers steht, richtet sich nach dem Browser.
stored-language = Die Sprache, die du gewählt hast
stored-language-long = Bis du wieder die des Browsers wählst
