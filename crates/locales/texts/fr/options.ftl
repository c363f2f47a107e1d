# La page des options, et celle qui s’ouvre après l’installation de Sluice.

title = Options – Sluice
head = Options
name = Options
what = Tout ici s’applique aussitôt et reste dans ce navigateur.
sections = Aller à
undo = Annuler
undone = Tout est de nouveau comme avant.
take-away = Supprimer
yes-remove = Oui, supprimer
no = Non, garder
unreadable = Les choix que vous aviez enregistrés n’ont pas pu être lus ; ceux d’origine s’appliquent donc. Ils ont été mis de côté ; ce que vous choisissez maintenant est enregistré à neuf.
refused = Le navigateur n’a pas accepté les dernières règles ; les précédentes restent donc valables. Son message : { $said }

## Vannes

gates = Les vannes, partout
gates-meaning = Elles valent pour tous les sites, sauf ceux qui ont leurs propres choix, listés plus bas.
lifetime-of = {" "}({ $name })
limited = { $name } : cookies gardés { $limit }.

## Sites

sites-label = Sites avec leurs propres choix
sites-meaning = Ce que vous avez choisi pour un site précis, dans la fenêtre de Sluice ou dans le rapport. Vous pouvez le retirer ici.
no-sites = Aucun site n’a encore ses propres choix. Sur un site, ouvrez la fenêtre de Sluice et réglez une de ses vannes.
find-hint = Site, usage ou cookie
remove-all-label = Tout supprimer
site-all = Tout supprimer pour ce site
beacons = Mouchards que vous bloquez vous-même

site-gate-same = { $name } : { $state }, comme partout actuellement
site-gate-same-limited = { $name } : { $state }, cookies gardés { $limit }, comme partout actuellement
site-gate = { $name } : { $state } (partout : { $other })
site-gate-limited = { $name } : { $state }, cookies gardés { $limit } (partout : { $other })
without-effect = { $line } ; sans effet, car votre organisation en décide
site-loan = { $name } : ouverte (fin : { $time })
site-pause = En pause jusqu’à ce que vous repreniez
site-pause-until = En pause (fin : { $time })
site-embed = Contenus intégrés { $name } : toujours laissés passer
site-move = Cookie { $name } : classé dans « { $purpose } »

showing = { $all ->
    [one] { $all } site affiché.
   *[other] { $all } sites affichés.
}
showing-some = { $count ->
    [one] { $count } site affiché
   *[other] { $count } sites affichés
} sur { $all }. Faites une recherche pour voir les autres.

removed = Supprimé pour { $site } : { $what }.
removed-site = Supprimé : tous vos choix pour { $site }.
removed-stop = Passe de nouveau : { $place }.
removed-all = { $count ->
    [one] Supprimé : vos choix pour { $count } site.
   *[other] Supprimé : vos choix pour { $count } sites.
}
remove-all-sites = { $count ->
    [one] Supprimer vos choix pour { $count } site ?
   *[other] Supprimer vos choix pour { $count } sites ?
}
remove-all-beacons = { $count ->
    [one] Ne plus bloquer { $count } mouchard ?
   *[other] Ne plus bloquer { $count } mouchards ?
}
remove-all = { $sites ->
    [one] Supprimer vos choix pour { $sites } site
   *[other] Supprimer vos choix pour { $sites } sites
} et { $beacons ->
    [one] ne plus bloquer { $beacons } mouchard ?
   *[other] ne plus bloquer { $beacons } mouchards ?
}
about-on = {"\u202F"}: { $what }, { $site }

## L’icône

icon = Nombre sur l’icône
icon-meaning = L’icône peut porter le nombre d’éléments bloqués dans l’onglet affiché.
icon-switch = Afficher le nombre
shown = oui
hidden = non
icon-on = L’icône porte le nombre.
icon-off = L’icône ne porte pas de nombre.

## Fichiers

file = Enregistrer et importer
file-meaning = Tous vos choix dans un seul fichier, pour un autre navigateur ou pour plus tard. Le fichier n’est que sur votre appareil ; quiconque l’a peut y lire pour quels sites vous avez fait des choix.
save = Enregistrer dans un fichier
open = Ouvrir un fichier
take = Importer ces choix
leave = Ne rien changer
take-what = Ce que le fichier changerait :
no-change = Le fichier dit déjà ce que vous avez choisi. Il n’y a rien à importer.
takes-place = Le contenu du fichier remplace vos choix actuels.
not-a-file = Ce fichier n’a pas été enregistré par Sluice, ou quelqu’un l’a modifié depuis. Rien n’a été changé ici.
too-large = Ce fichier est beaucoup trop gros pour avoir été enregistré par Sluice. Rien n’a été changé ici.
newer = Ce fichier vient d’une version plus récente de Sluice ; celle-ci ne connaît pas tout ce qu’il contient. Rien n’a été changé ici. Mettez Sluice à jour, puis rouvrez le fichier.
sorted-only = Ce fichier contient des cookies classés, et rien d’autre. Ouvrez-le à la fin du rapport. Rien n’a été changé ici.
taken = Le contenu du fichier s’applique désormais.
badge-on = Nombre sur l’icône : non → oui
badge-off = Nombre sur l’icône : oui → non
gate-changes = { $name }, partout : { $before } → { $after }
gate-kept = { $state }, cookies gardés { $limit }
site-gets = { $site } : reçoit ses propres choix
site-loses = { $site } : perd ses propres choix
site-changes = { $site } : reçoit d’autres choix
more-sites = { $count ->
    [one] et { $count } autre site
   *[other] et { $count } autres sites
}
moves-more = { $count ->
    [one] { $count } cookie classé de plus
   *[other] { $count } cookies classés de plus
}
moves-fewer = { $count ->
    [one] { $count } cookie classé de moins
   *[other] { $count } cookies classés de moins
}
moves-both = { $more ->
    [one] { $more } cookie classé de plus
   *[other] { $more } cookies classés de plus
}, { $fewer } de moins
stops-more = { $count ->
    [one] { $count } mouchard bloqué de plus
   *[other] { $count } mouchards bloqués de plus
}
stops-fewer = { $count ->
    [one] { $count } mouchard bloqué de moins
   *[other] { $count } mouchards bloqués de moins
}
stops-both = { $more ->
    [one] { $more } mouchard bloqué de plus
   *[other] { $more } mouchards bloqués de plus
}, { $fewer } de moins
left-out = { $count ->
    [one] { $count } ligne du fichier n’a pas de sens ici et est laissée de côté.
   *[other] { $count } lignes du fichier n’ont pas de sens ici et sont laissées de côté.
}
also-opt-outs = { $count ->
    [one] Effectuer aussi le refus cité dans le fichier ({ $count })
   *[other] Effectuer aussi les refus cités dans le fichier ({ $count })
}

## Clavier

keys = Clavier
keys-meaning = Des touches qui agissent dans la fenêtre affichée. C’est votre navigateur qui les gère, et il vous laisse en choisir d’autres.
keys-change = Choisir d’autres touches
keys-where = Dans Chromium, c’est la page chrome://extensions/shortcuts ; dans Firefox, c’est « Gérer les raccourcis d’extensions », derrière la roue dentée de la page about:addons.
keys-none = aucune touche
no-keys = Ce navigateur ne dit rien des touches.

key-pause = Mettre en pause sur le site affiché, ou reprendre
key-report = Ouvrir le rapport de la page affichée
key-popup = Ouvrir la fenêtre de Sluice
key-other = Une autre commande

## Ce qui est stocké

stored-label = Ce que Sluice stocke
stored-meaning = Tout se trouve dans ce navigateur, sur cet appareil. Sluice n’en envoie rien nulle part : il n’a ni serveur, ni compte, ni statistiques.
nothing-stored = Rien n’est encore stocké.
stored-heading-what = Quoi
stored-heading-long = Combien de temps
stored-heading-size = Taille
bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
kilobytes = { $whole },{ $tenths }{"\u00A0"}Ko

stored-choices = Vos choix : vannes, sites, cookies classés par vous, mouchards que vous bloquez
stored-choices-long = Jusqu’à ce que vous les supprimiez
stored-badge = Que l’icône ne porte pas de nombre
stored-badge-long = Jusqu’à ce que vous le changiez
stored-opt-outs = Vos refus : ceux que vous avez demandés, et ce qui en a été vu
stored-opt-outs-long = Jusqu’à ce que vous les retiriez
stored-ends = Quand prennent fin les cookies dont vous avez limité la durée
stored-ends-long = Jusqu’à leur fin
stored-policies = Politiques que vous avez fait lire à Sluice
stored-policies-long = Jusqu’à ce que vous les fassiez oublier, ou que 60 plus récentes soient là
stored-history = Totaux de ce qui s’est passé sur tous les sites, par jour
stored-history-long = Aussi longtemps que vous le dites sur la page « Tous les sites »
stored-history-setting = La durée de conservation de ces totaux
stored-aside = Ce qui n’a pas pu être lu et a été mis de côté
stored-reset-long = Jusqu’à ce que vous réinitialisiez tout
stored-journal = Ce qui s’est passé dans les onglets ouverts
stored-journal-long = Jusqu’à la fermeture de l’onglet ou du navigateur
stored-swept = Les derniers cookies que vous avez supprimés, pour pouvoir les remettre
stored-session = Ce que Sluice note pendant qu’il travaille
stored-session-long = Jusqu’à la fermeture du navigateur
stored-other = Autres notes de Sluice
stored-other-long = Jusqu’à ce que vous supprimiez Sluice

## Repartir de zéro

reset = Repartir de zéro
reset-meaning = Retrouver Sluice comme au premier jour. On vous demandera d’abord confirmation.
reset-button = Tout réinitialiser…
reset-goes = Disparaissent : les vannes que vous avez réglées, vos choix pour certains sites, les cookies classés par vous, les mouchards que vous bloquez, les limites de durée, le nombre sur l’icône, les lectures de politiques et les totaux de la page « Tous les sites ».
reset-stays = Restent : les cookies des sites tels qu’ils sont, et ce qui s’est passé dans les onglets ouverts, jusqu’à la fermeture du navigateur.
reset-yes = Oui, tout réinitialiser
reset-no = Non, ne rien changer
reset-done = Sluice est comme au premier jour.
reset-done-too = Sluice est comme au premier jour, et les refus sont retirés.
reset-opt-outs = { $count ->
    [one] Retirer aussi { $count } refus ; sinon, il reste
   *[other] Retirer aussi { $count } refus ; sinon, ils restent
}

## Ce qu’une organisation décide

managed = Fixé par votre organisation
managed-section = Votre organisation fixe une partie des réglages
managed-meaning = Le navigateur de cet appareil est géré. Ce qui porte un cadenas ne peut pas être changé ici.
managed-ignored = Ce que Sluice a reçu sans pouvoir le comprendre, et qu’il laisse donc de côté :
managed-pause = Sluice ne peut pas être mis en pause.
managed-badge = L’icône ne porte pas de nombre.
managed-gate = { $name } : { $state } partout
managed-gate-free = { $name } : { $state } partout, sauf si vous choisissez autre chose
managed-site = { $name } : { $state } sur { $site }
managed-site-free = { $name } : { $state } sur { $site }, sauf si vous choisissez autre chose
managed-locked = { $name } : comme à l’origine

## Premier démarrage

welcome-title = Bienvenue dans Sluice
welcome-what = Sluice classe par usage ce que les sites stockent et envoient, et ouvre ou ferme une vanne pour chaque usage.
welcome-now = La mesure d’audience et la publicité sont déjà fermées ; tout ce dont les sites ont besoin est ouvert.
welcome-nobody = Il ne demande aucun compte et ne contacte personne : ce qu’il remarque reste dans ce navigateur.
welcome-gates = Les sept vannes, telles qu’elles sont
welcome-options = Choisir autre chose
welcome-report = Voir ce qu’il a remarqué
welcome-how = Cliquez sur l’icône de Sluice, à côté de l’adresse, pour voir ce qui se passe sur le site affiché.
language = Langue
language-browser = Celle du navigateur
language-meaning = La langue de Sluice sur ses propres pages. Ce qui s’affiche dans les sites et dans les listes du navigateur suit la langue du navigateur.
stored-language = La langue que vous avez choisie
stored-language-long = Jusqu’à ce que vous choisissiez celle du navigateur
