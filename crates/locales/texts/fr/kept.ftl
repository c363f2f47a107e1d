# Ce qui est gardé : le ménage, les durées, et les cookies classés à la main.

sweep-remove = Les supprimer
sweep-undo = Les remettre et ouvrir la vanne
keep = Garder ses cookies
belongs = À quoi sert-il ?
as-sorted = Comme Sluice le classe
moves = Cookies classés par vous
moves-meaning = Sur le site du cookie, ce que vous dites l’emporte sur tout ce que sait Sluice.
take-back = Retirer
save-file = Enregistrer dans un fichier
read-file = Lire un fichier
not-a-file = Ce fichier ne contient pas de cookies classés avec Sluice. Rien n’a été changé.
embeds = Contenus intégrés que vous laissez toujours passer
embeds-meaning = Ils se chargent sur ces sites même si leur vanne est fermée. Les cookies suivent tout de même leurs propres vannes.

## Le ménage : les cookies d’avant la fermeture d’une vanne

sweep-here = { $count ->
    [one] { $count } cookie de cet usage est encore gardé sur ce site ; { $signing-in }.
   *[other] { $count } cookies de cet usage sont encore gardés sur ce site ; { $signing-in }.
}
sweep-everywhere = { $count ->
    [one] { $count } cookie de cet usage est encore gardé, tous sites confondus ; { $signing-in }.
   *[other] { $count } cookies de cet usage sont encore gardés, tous sites confondus ; { $signing-in }.
}
sweep-no-sign-in = rien ne touche à vos connexions
sweep-sign-in = { $count ->
    [one] { $count } retient que votre session est ouverte
   *[other] { $count } retiennent que votre session est ouverte
}
sweep-removed = { $count ->
    [one] { $count } cookie a été supprimé.
   *[other] { $count } cookies ont été supprimés.
}
sweep-undone = { $count ->
    [one] { $count } cookie est revenu, et la vanne est de nouveau ouverte.
   *[other] { $count } cookies sont revenus, et la vanne est de nouveau ouverte.
}

## Durées, après « Garder ses cookies »

days-any = aussi longtemps que les sites le veulent
days-year = un an au plus
days = { $days ->
    [one] { $days } jour au plus
   *[other] { $days } jours au plus
}
cut = { $count ->
    [one] { $count } cookie déjà présent ne sera pas gardé plus longtemps non plus.
   *[other] { $count } cookies déjà présents ne seront pas gardés plus longtemps non plus.
}
cut-from = Il devait être gardé { $from } ; il est gardé { $to }.

## Listes de vos choix

moved = { $name } sur { $site } : { $purpose }
embed = { $name } sur { $site }

## À quoi ressemble un cookie

looks-sure = Il semble servir à cet usage : { $purpose }.
looks-unsure = Usage possible : { $purpose }. Mais ce n’est pas assez sûr pour agir.
looks-traits = Ce cookie { $traits }.
looks-trait-last = { $traits } et { $last }
looks-percent = Ce genre de supposition tombe juste dans { $percent } cas sur 100.

## Un cookie revenu avec le numéro d’un cookie supprimé

came-back = Il est revenu avec le numéro d’un cookie supprimé : une copie est gardée ailleurs, peut-être par le serveur.
came-back-copies = Il est revenu avec le numéro d’un cookie supprimé. Des copies ont été trouvées ici : { $places }. Elles ont été effacées là où il n’y avait rien d’autre avec elles.
copy-local = stockage local ({ $key })
copy-local-left = stockage local ({ $key }, laissé tel quel : il contient autre chose)
copy-session = stockage de session ({ $key })
copy-session-left = stockage de session ({ $key }, laissé tel quel : il contient autre chose)
copy-window = nom de la fenêtre
