# Le rapport d’un site.

report = Rapport
page = Page
opened = Ouverte le
state = Sluice
summary = En chiffres
things-seen = vus
things-stopped = bloqués
things-passed = passés
companies = entreprises
seat = siège : { $country }
find = Chercher
find-hint = Entreprise, serveur ou nom
show = Afficher
show-all = Tout
show-stopped = Seulement ce qui est bloqué
show-passed = Seulement ce qui est passé
open-all = Tout ouvrir
close-all = Tout fermer
print = Imprimer
nothing-yet = Rien n’a encore été vu sur cette page.
nothing-matches = Rien ne correspond à votre recherche.
unknown-evidence = Rien de connu n’y correspond.
no-catalogue = Le tableau qui explique les paramètres n’a pas pu être lu ; le rapport ne peut donc pas dire ce qui est sorti.
left = Ce qui est sorti
was-stopped = Ce qui a été bloqué
calls = Ce que la page lui a dit (appels SDK)
no-calls = Son SDK est dans la page ; aucun appel n’a été vu.
events-sent = Événements dans ce qu’il devait envoyer :
show-values = Afficher les valeurs
hide-values = Masquer les valeurs
no-key = (sans nom)
flow = Qui a reçu quoi
flow-meaning = Trait plein : ce type d’information est sorti. Trait en pointillé : il a été bloqué.
linked = La même valeur est allée à plusieurs entreprises
linked-meaning = Elles peuvent ainsi savoir qu’elles parlent de la même personne.
said = Ce que vous auriez choisi, d’après ce site
said-meaning = Lu dans des cookies où le site lui-même garde une réponse à son bandeau, ou l’absence de réponse.
said-answer = { $purpose } : { $answer }.
nothing-said = Il ne garde aucun cookie de ce genre que Sluice sache lire.
said-in-full = En entier
ask-site = Demander à ce site s’il respecte Global Privacy Control
asking = Question en cours…
ask-meaning = De lui-même, Sluice ne demande rien à personne. Si vous le souhaitez, il demande à ce site un petit fichier, sans cookies.
no-answer = Le site n’a pas pu être interrogé.
unrecognised = Non reconnu
carried-cut = Certaines requêtes transportaient plus que ce qui est examiné.
stop-beacon = Bloquer ce qui va à { $place }
let-beacon = Laisser de nouveau passer ce qui va à { $place }
stops = Mouchards que vous bloquez vous-même
stops-meaning = Personne ne sait à quoi ils servent. Ils sont bloqués sur tous les sites sauf les leurs, et sauf là où Sluice est en pause.

## Colonnes

heading-what = Quoi
heading-name = Nom
heading-often = Combien
heading-when = Quand
heading-why = Pourquoi

## Le dessin « Qui a reçu quoi »

flow-more = { $more ->
    [one] { $more } autre entreprise est listée plus bas.
   *[other] { $more } autres entreprises sont listées plus bas.
}
flow-got = reçu : { $kinds }
flow-stopped = bloqué : { $kinds }
flow-both = { $got } ; { $stopping }

## Pourquoi cela ressemble à un mouchard

beacon-yours = Vous l’avez pris pour un mouchard.
beacon-very-likely = C’est très probablement un mouchard.
beacon-likely = C’est probablement un mouchard.
beacon-maybe = C’est peut-être un mouchard.

## Comment on a su ce qu’est une valeur

recognised-vendor-key = clé connue
recognised-common-key = clé courante
recognised-value = à son aspect
recognised-nothing = inconnu

## Titres et comptes

title-plain = Rapport Sluice
title = { $site } – Rapport Sluice
gate-open = vanne ouverte
gate-shut = vanne fermée
seen-and-stopped = { $seen ->
    [one] { $seen }{"\u00A0"}vu
   *[other] { $seen }{"\u00A0"}vus
}, { $stopped ->
    [0] aucun{"\u00A0"}bloqué
    [one] { $stopped }{"\u00A0"}bloqué
   *[other] { $stopped }{"\u00A0"}bloqués
}
showing = Affichage : { $things } de { $companies }.
from-to = { $first } à { $last }

## Comment un cookie ou un élément stocké a été bloqué, et combien de fois

times = { $count ->
    [1] une fois
    [one] { $count } fois
   *[other] { $count } fois
}
means-prevented = Empêché de s’écrire dans la page { $times }.
means-taken-out = Retiré d’une réponse { $times }.
means-removed = Supprimé { $times }.
means-removed-after = Supprimé { $times }, en { $milliseconds } ms au plus.

## Ce qu’on sait d’un élément

sure = Sûr à { $percent } %.
also = Sert aussi à cet usage : { $purpose }.
called-with = avec { $names }
called-with-more = { $more ->
    [one] avec { $names } et { $more } autre
   *[other] avec { $names } et { $more } autres
}
only-sdk = son{"\u00A0"}SDK est dans la page
only-calls = { $count ->
    [one] { $count }{"\u00A0"}appel SDK
   *[other] { $count }{"\u00A0"}appels SDK
}
evidence = Connu grâce à { $file }, { $scope } : { $signature }.
source = Source : { $source }.

## Où cela correspond dans un fichier de connaissances

scope-imported-host = une liste importée de serveurs
scope-rest-of-host = le reste d’un serveur aux usages multiples
scope-any-host = un motif d’adresse sur n’importe quel serveur
scope-host = un serveur entier
scope-path = un motif d’adresse sur un seul serveur
scope-cookie-name = un nom de cookie sur n’importe quel site
scope-cookie-name-and-host = un nom de cookie sur le serveur de l’entreprise
scope-storage-key = le nom d’un élément stocké
scope-cookie-host = un cookie sur le serveur de l’entreprise
scope-disguised-host = un nom du site visité qui mène sans doute à l’entreprise
