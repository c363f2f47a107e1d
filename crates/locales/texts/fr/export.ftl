# Les rapports à emporter, et leur enregistrement.

take-along = Emporter ce rapport
meaning = Enregistré dans un fichier sur cet ordinateur ; envoyé à personne.
with-values = Avec les valeurs complètes
values-meaning = Elles peuvent révéler qui vous êtes. Sans cette option, elles sont masquées.
page-file = Page (HTML)
table-file = Tableau (CSV)
data-file = Données (JSON)
saved = Le fichier a été remis au navigateur.
title = Rapport Sluice
page = Page
opened = Ouverte le
made = Rapport établi le
made-by = Sluice
catalogue = Catalogue
seen = vus
stopped = bloqués
let-through = passés
gate-open = Vanne ouverte.
gate-shut = Vanne fermée.
left = Ce qui est sorti
was-stopped = Ce qui a été bloqué
calls = Ce que la page lui a dit (appels SDK)
unrecognised = Non reconnu
no-key = (sans nom)
nothing = Rien n’a été vu sur cette page.
masked = Les valeurs sont masquées.
in-full = Les valeurs sont écrites en entier, telles qu’elles ont été envoyées ou allaient l’être.
ends-with-session = jusqu’à la fermeture du navigateur

## Colonnes

heading-what = Quoi
heading-name = Nom
heading-often = Combien
heading-when = Quand
heading-kept = Durée
heading-why = Pourquoi

cut = (réduit de { $from } à { $to })
