## Warum sich ein Datenschutztext nicht lesen ließ

unreadable-empty = Es steht nichts darin.
unreadable-pdf = Das ist eine PDF-Datei; die kann Sluice nicht lesen.
unreadable-image = Das ist ein Bild; das kann Sluice nicht lesen.
unreadable-binary = Das ist kein Text.
unreadable-only-script = Die Seite ist leer, bis ihr eigenes Skript sie füllt.
unreadable-too-short = Es steht kaum Text darin.
unreadable-cut = Der Text ist sehr lang; nur sein Anfang wurde gelesen.

## Womit gespeichert und gelesen wird

technology-cookies = Cookies
technology-web-beacons = Zählpixel & Web-Beacons
technology-sdks = SDKs
technology-storage = Browser-Speicher
technology-fingerprinting = Fingerprinting
technology-log-data = Server-Protokolle

## Wer es setzt, nach „von“

placer-own = der Website selbst
placer-partners = ihren Partnern
placer-advertisers = Werbefirmen

## Wovor ein Datenschutztext warnt

caveat-service-may-suffer = Blockieren kann Teile des Dienstes stören oder einschränken.
caveat-still-see-ads = Werbung wird weiterhin gezeigt, nur weniger passende.
caveat-not-responsible = Die Website haftet nicht für das, was andere setzen, und nicht für deren Widerspruchswege.
caveat-set-again = Ein Widerspruch gilt für einen Browser und ist weg, wenn dessen Cookies gelöscht werden.
