# Ce que les pages et les entreprises apprennent de vous.

contact-data = Coordonnées
account-identifier = Identifiant de compte
device-identifier = Identifiant du navigateur ou de l’appareil
purchases = Achats
search-terms = Mots recherchés
content-viewed = Contenus consultés
interactions = Ce que vous avez fait
page-address = Adresse de la page
page-title = Titre de la page
referrer = Page précédente
location = Localisation
network-address = Adresse réseau
language = Langue
screen = Taille de l’écran
device-software = Appareil et logiciels
timing = Heures et durées
campaign = Campagne
consent-state = Votre choix de consentement
technical = Technique

## Ce que seul le site apprend

communications = Avec qui vous communiquez
content-metadata = Date et lieu de ce que vous partagez
