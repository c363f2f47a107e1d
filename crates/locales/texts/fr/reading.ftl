# Ce qui a été trouvé en lisant une politique, ou pourquoi elle n’a pas pu être lue.

## Pourquoi une politique n’a pas pu être lue

unreadable-empty = Il n’y a rien dedans.
unreadable-pdf = C’est un PDF, que Sluice ne sait pas lire.
unreadable-image = C’est une image, que Sluice ne sait pas lire.
unreadable-binary = Ce n’est pas du texte.
unreadable-only-script = La page est vide tant qu’un de ses scripts ne la remplit pas.
unreadable-too-short = Il n’y a presque pas de texte dedans.
unreadable-cut = Le texte est très long ; seul le début a été lu.

## Par quels moyens

technology-cookies = Cookies
technology-web-beacons = Balises web et pixels
technology-sdks = SDK
technology-storage = Stockage du navigateur
technology-fingerprinting = Empreinte numérique
technology-log-data = Journaux de serveur

## Qui le dépose, après « par »

placer-own = le site lui-même
placer-partners = ses partenaires
placer-advertisers = des annonceurs

## Ce dont une politique prévient

caveat-service-may-suffer = Bloquer peut gêner ou limiter certaines parties du service.
caveat-still-see-ads = Des publicités s’affichent toujours, mais moins adaptées à vous.
caveat-not-responsible = Le site ne répond pas de ce que d’autres déposent, ni de leurs façons de refuser.
caveat-set-again = Un refus vaut pour un seul navigateur, et disparaît quand ses cookies sont effacés.
