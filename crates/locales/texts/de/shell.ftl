# Was der Browser selbst von Sluice zeigt und was in Seiten an der Stelle einer gestoppten Einbettung steht. Hier gibt es keine Auswahl nach Anzahl.

## In der Liste der Erweiterungen und der Tasten

name = Sluice
description = Ordnet Cookies, Zählpixel und SDK-Aufrufe einer Seite nach Zweck; für jeden Zweck öffnest oder schließt du ein Tor.
command-pause = Auf der aktuellen Website pausieren oder fortsetzen
command-report = Bericht zur aktuellen Seite öffnen

## An der Stelle einer Einbettung

embed-this = { $name }
embed-audio = Audioplayer von { $name }
embed-button = Schaltfläche von { $name }
embed-calendar = Kalender von { $name }
embed-chat = Chat von { $name }
embed-code = Code von { $name }
embed-comments = Kommentare von { $name }
embed-document = Dokument von { $name }
embed-form = Formular von { $name }
embed-map = Karte von { $name }
embed-picture = Bild von { $name }
embed-post = Beitrag von { $name }
embed-video = Video von { $name }

## Warum sie nicht da ist

why-this = Dies von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-audio = Dieser Audioplayer von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-button = Diese Schaltfläche von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-calendar = Dieser Kalender von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-chat = Der Chat von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-code = Dieser Code von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-comments = Die Kommentare von { $name } werden nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-document = Dieses Dokument von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-form = Dieses Formular von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-map = Diese Karte von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-picture = Dieses Bild von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-post = Dieser Beitrag von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.
why-video = Dieses Video von { $name } wird nicht geladen, weil „{ $gate }“ hier zu ist. Beim Laden erfährt { $owner }, dass du hier bist.

## Die Schaltflächen

not-loaded = { $title }: nicht geladen
load-once = Einmal laden
load-once-short = Einmal
load-always = Hier immer
load-always-short = Immer
load-what = { $button }: { $title }
load-failed = Das hat nicht geklappt. Lade die Seite neu und versuche es noch einmal.
hide-note = Diesen Hinweis zu { $name } ausblenden
