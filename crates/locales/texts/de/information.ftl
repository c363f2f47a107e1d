## Die Arten von Informationen, die Seiten und Firmen erfahren

contact-data = Kontaktdaten
account-identifier = Kontokennung
device-identifier = Browser- oder Gerätekennung
purchases = Einkäufe
search-terms = Suchbegriffe
content-viewed = Angesehene Inhalte
interactions = Was du getan hast
page-address = Adresse der Seite
page-title = Titel der Seite
referrer = Seite davor
location = Standort
network-address = Netzwerkadresse
language = Sprache
screen = Bildschirmgröße
device-software = Gerät & Software
timing = Zeiten
campaign = Kampagne
consent-state = Deine Einwilligung
technical = Technisches

## Was nur die Website selbst erfährt; Datenschutzerklärungen nennen es

communications = Mit wem du Nachrichten austauschst
content-metadata = Datum und Ort von dem, was du teilst
