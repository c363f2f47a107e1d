# Ce qui se dit partout : les usages, les sortes d’éléments, et la façon d’énumérer.

language-name = Français

## Les sept usages

authentication = Connexion
security = Sécurité
preferences = Préférences
features = Fonctions et services
performance = Performances
analytics = Mesure d’audience
advertising = Publicité

authentication-meaning = Retient que votre session est ouverte, et avec quel compte.
security-meaning = Tient à distance la fraude et les robots.
preferences-meaning = Retient la langue, la présentation et votre choix sur les cookies.
features-meaning = Vidéos, cartes, paiements, messageries, polices de caractères et autres parties de la page.
performance-meaning = Garde le site rapide et repère les erreurs.
analytics-meaning = Compte et note la façon dont le site est utilisé.
advertising-meaning = Les publicités, et le suivi de site en site pour les choisir.

not-sorted = Non classés

## Énumérer

list-between = ,{" "}
list-end = { $first } et { $last }
sentence-between = {" "}

## Un seul élément

cookie = cookie
beacon = mouchard
script = script
embed = contenu intégré
file = fichier
stored-value = élément stocké
link = lien de suivi
call = appel SDK

## Compter

cookies = { $count ->
    [one] { $count } cookie
   *[other] { $count } cookies
}
beacons = { $count ->
    [one] { $count } mouchard
   *[other] { $count } mouchards
}
scripts = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
embeds = { $count ->
    [one] { $count } contenu intégré
   *[other] { $count } contenus intégrés
}
files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
stored-values = { $count ->
    [one] { $count } élément stocké
   *[other] { $count } éléments stockés
}
links = { $count ->
    [one] { $count } lien de suivi
   *[other] { $count } liens de suivi
}
calls = { $count ->
    [one] { $count } appel SDK
   *[other] { $count } appels SDK
}
things = { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
}
hosts = { $count ->
    [one] { $count } serveur
   *[other] { $count } serveurs
}
companies = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
