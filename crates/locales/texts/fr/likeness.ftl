# À quoi ressemble un cookie. Chaque texte suit « Ce cookie » et devient une partie de phrase.

google-analytics-number = ressemble à un numéro de visiteur Google Analytics
google-analytics-session = ressemble à une session Google Analytics
facebook-number = ressemble à un numéro de navigateur Facebook
google-ads-number = ressemble à un numéro Google Ads
consent-record = contient un choix sur les cookies
server-session = ressemble à un numéro de session d’un serveur
signed-token = contient un jeton signé
known-host = vient d’un serveur connu pour l’usage « { $purpose } »
tracking-host = a un mot comme « ads » ou « track » dans le nom de son serveur
follows-across-sites = appartient à un autre site, qui le reçoit de toutes les pages faisant appel à lui
other-site = appartient à un autre site
hidden-from-scripts = est invisible pour les scripts
language = ressemble à une langue
currency = ressemble à une monnaie
yes-or-no = dit oui ou non
small-number = contient un petit nombre
word = contient un seul mot
unique-number = contient un numéro qu’aucun autre navigateur n’a
long-random-text = contient un long texte sans signification visible
time = contient une heure
address = contient l’adresse d’une page
record = contient plusieurs valeurs
empty = est vide
a-copy = contient le numéro d’un autre cookie, qui a été supprimé

## Ce qu’en dit une liste publique

listed = { $class ->
    [functionality] figure parmi les cookies de fonctionnalité selon { $list }
    [analytics] figure parmi les cookies d’analyse selon { $list }
    [advertising] figure parmi les cookies publicitaires selon { $list }
   *[necessary] figure parmi les cookies nécessaires selon { $list }
}
open-cookie-database = l’Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## Ce qu’évoque son nom

sounds-like = { $class ->
    [functionality] porte un nom qui évoque une fonctionnalité
    [analytics] porte un nom qui évoque l’analyse
    [advertising] porte un nom qui évoque la publicité
   *[necessary] porte un nom qui évoque le strict nécessaire
}

## Combien de temps il est gardé, à peu près

kept-session = est gardé jusqu’à la fermeture du navigateur
kept-minutes = est gardé quelques minutes
kept-hours = est gardé quelques heures
kept-days = est gardé quelques jours
kept-months = est gardé quelques mois
kept-years = { $count ->
    [1] est gardé un an
    [2] est gardé deux ans
    [one] est gardé { $count } an
   *[other] est gardé { $count } ans
}
