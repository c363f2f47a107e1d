# La page sur la politique d’un site : ce qu’elle dit, comparé à ce qui a été vu. On ne dit jamais d’un texte qu’il a tort.

head = Ce que dit le site, ce que Sluice a vu
title = { $site } : { head }
report = Rapport de cette page
what = Les sites écrivent à quoi leur servent les cookies, et comment dire non. Sluice lit ce texte quand vous le demandez, et le compare à ce qu’il a vu sur la page ouverte. Il lit d’après des règles et peut se tromper : les phrases sont là pour que vous en jugiez.

## Choisir quoi lire

choose = La politique de ce site
looking = Recherche de liens vers elle…
none-found = La page ouverte n’a aucun lien qui ressemble à celui d’une politique.
nowhere = Sluice ne peut pas regarder dans la page ouverte.
read = Lire
read-again = Relire
read-open = Lire la page ouverte
read-open-why = Pour une politique que seul un script affiche, ou que vous avez ouverte vous-même.
reading = Lecture…
address = Autre adresse
address-hint = https://…
asked-as-nobody = Le texte est demandé au site lui-même, sans cookies. Rien n’est envoyé ailleurs.
others = En lire une autre
forget = Oublier cette lecture
kind-cookie-policy = Politique de cookies
kind-privacy-policy = Politique de confidentialité
kind-notice = Liste de cookies
not-fetched = Impossible d’obtenir le texte : { $why }. Vous pouvez l’ouvrir vous-même, puis lire la page ouverte.
not-kept = Le navigateur n’a pas pu enregistrer cela : { $why }.

## La phrase au-dessus de tout

summary-text = { $text ->
    [cookie-policy] la politique de cookies du site
    [privacy-policy] la politique de confidentialité du site
    [cookie-list] la liste de cookies du site
   *[text] le texte du site
}
summary-names = { $purposes ->
    [0] aucun usage
   *[other] { $purposes } de nos sept usages
}, { $ways ->
    [0] aucun moyen de dire non
    [one] { $ways } moyen de dire non
   *[other] { $ways } moyens de dire non
} et { $cookies ->
    [0] aucun cookie cité par son nom
    [one] { $cookies } cookie cité par son nom
   *[other] { $cookies } cookies cités par leur nom
}
summary = Dans { summary-text } : { summary-names }.
summary-dated = Dans { summary-text } (date : { $date }) : { summary-names }.

## Ce qui a été lu

read-on = Lu le { $when }.
since-changed = Le texte a changé depuis la lecture du { $before }.
since-same = Le texte est le même que le { $before }.

said = Ce que dit le texte
technologies = Techniques citées
information = Recueilli automatiquement
warns = Avertissements
no-purposes = Aucune phrase n’a été trouvée qui dise à quoi servent les cookies ou d’autres techniques. Le texte le dit peut-être autrement.
new = Nouveau :
gone = Disparu :
changed-elsewhere = Ce qui y a été trouvé est identique.

## Usage par usage

categories = Usage par usage
they-say = Le site dit
we-saw = Sluice a vu
nothing = rien
no-heading = (dans le texte, sans titre)
necessary = dit nécessaire
by = par { $names }
verdict-said-and-seen = Dit et vu
verdict-not-said = Vu, et le texte n’en parle pas
verdict-not-seen = Dit, mais pas vu pendant cette visite
verdict-neither = Ni dit ni vu
seen = { $what } : { $companies }
seen-calls = Appels SDK
seen-all-stopped = { $things }, tout a été bloqué
seen-some-stopped = { $stopped ->
    [one] { $things }, dont { $stopped } bloqué
   *[other] { $things }, dont { $stopped } bloqués
}
they-call-it = Le site l’appelle « { $word } ».

## Entreprises

companies = Entreprises
not-named = Vues, et le texte ne les nomme pas
named = Vues, et nommées dans le texte
named-not-seen = Nommées dans le texte, mais pas vues pendant cette visite
all-named = Toutes les entreprises vues sont nommées dans le texte.
none-named = Le texte ne nomme aucune entreprise.

## Cookies

cookies = Cookies
no-list = Le texte ne liste pas les cookies un par un.
not-listed = Vus, mais pas dans la liste
cookies-agree = Les cookies vus correspondent à la liste.
listed = { $count ->
    [one] Le texte liste { $count } cookie
   *[other] Le texte liste { $count } cookies
} ; { $seen ->
    [0] aucun n’a été vu.
    [one] { $seen } a été vu.
   *[other] { $seen } ont été vus.
}
differs-longer = { $days ->
    [one] La liste dit « { $said } » ; il est gardé { $days } jour.
   *[other] La liste dit « { $said } » ; il est gardé { $days } jours.
}
differs-necessary = La liste le dit nécessaire ; ce qu’il fait relève de l’usage « { $purpose } ».
differs-unknown = La liste annonce un autre usage ; ce qu’il fait relève de l’usage « { $purpose } ».
differs-other = La liste annonce l’usage « { $other } » ; ce qu’il fait relève de l’usage « { $purpose } ».

## Dire non

opt-outs = Les moyens de dire non cités dans le texte
no-opt-outs = Le texte ne cite aucun moyen de dire non.
at-the-desk = Sur votre page des refus, sous « { $name } ». { $said }
to-the-desk = Ouvrir vos refus
where-it-leads = Où mène le texte
by-browser = Dans votre navigateur. Sluice le fait pour vous, par usage et par site : c’est le rôle des vannes.
by-device = Dans les réglages de votre appareil.
by-site = Sur le site lui-même, dans ses réglages ou son bandeau.
not-known = Sluice ne connaît pas celui-ci.
why-closed = cette page ne se laisse pas consulter
why-no-web = cette adresse n’est pas une adresse web
why-status = le site répond { $number }
