# Ce que disent toutes les pages, et ce que dit la fenêtre de Sluice des vannes et des pauses.

dot = {"\u00A0"}·{" "}

## Attentes et pannes

slow = Sluice n’a pas encore répondu…
fault = Sluice n’a pas pu répondre
fault-comfort = Vos réglages restent tels quels.
try-again = Réessayer
no-tab = Il n’y a pas de page dont parler.
no-answer = La partie de Sluice qui travaille en arrière-plan n’a pas répondu.

## De quoi parle une page

restricted-site = Page du navigateur
restricted = Les extensions ne voient rien ici
active = Veille sur ce site
paused = En pause sur ce site

## Vannes

gates = Vannes
scope = Les interrupteurs agissent
this-site = Sur ce site
everywhere = Partout
only-here = Seulement ici.
as-everywhere = Comme partout
locked-out = Vous risquez de perdre votre session, voire de ne plus pouvoir vous connecter.
shut-it = La fermer
keep-open = La laisser ouverte
nothing-seen = rien vu
stopped = bloqué
all-stopped = tous bloqués
reload = Actualiser pour appliquer
heads-up = À noter

## Pauses

pause = Pause
pause-how-long = Pause sur ce site :
pause-visit = Pendant ma visite
pause-hour = 1 heure
pause-always = Toujours
resume = Reprendre
paused-visit = En pause pendant votre visite. Rien n’est bloqué sur ce site.
paused-always = En pause jusqu’à ce que vous repreniez. Rien n’est bloqué sur ce site.
pause-done = En pause.
resume-done = Sluice veille de nouveau.
private = Fenêtre privée : rien n’en est gardé
undo = Annuler
full-report = Rapport complet
opt-outs = Refus
policy = Politique du site

## Les vannes, en phrases

open = ouverte
shut = fermée

switch-everywhere = { $name } : laisser passer partout
switch-here = { $name } : laisser passer sur ce site

about = {"\u202F"}: { $name }

open-until = Ouverte ici (fin : { $time }).

turning-open = Ouverte, elle laisse passer { $things } de cette page.
turning-shut = Fermée, elle bloque { $things } de cette page ; rien qui touche à votre connexion.
turning-shut-known = { $count ->
    [one] Fermée, elle bloque { $things } de cette page ; { $count } cookie maintient peut-être votre session ouverte.
   *[other] Fermée, elle bloque { $things } de cette page ; { $count } cookies maintiennent peut-être votre session ouverte.
}

elsewhere = Partout : { $state }.
but-here = Sur ce site : { $state }.

shutting-preferences = Le site pourrait oublier votre langue, la présentation et d’autres réglages.
shutting-features = Vidéos, cartes, paiements ou d’autres parties du site pourraient ne plus marcher.
shutting-performance = Le site pourrait être plus lent, et certaines parties ne plus marcher.
shutting-analytics = Rarement, une partie du site ne marche plus.
shutting-advertising = Vous verrez toujours des publicités, mais moins personnalisées. Rarement, une partie du site ne marche plus.
when-shut = Et si elle est fermée ? { $what }

gate-set = { $place ->
    [everywhere] { $name } : vanne { $state } partout.
   *[here] { $name } : vanne { $state } sur ce site.
}
gate-reset = { $name } : vanne { $state }, comme partout.

paused-until = En pause (fin : { $time }). Rien n’est bloqué sur ce site.

## Ce qui a été vu

seen-from = Entreprises : { $companies }.
seen-from-more = { $more ->
    [one] Entreprises : { $companies } et { $more } autre.
   *[other] Entreprises : { $companies } et { $more } autres.
}
and-more = { $more ->
    [one] { $names } et { $more } autre
   *[other] { $names } et { $more } autres
}
unsorted = Non classés : { $things }
unsorted-from = Non classés : { $things } de { $hosts }
like-beacons = { $sorted } ; { $count ->
    [one] { $count } se comporte comme un mouchard
   *[other] { $count } se comportent comme des mouchards
}
more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
stopped-of = { $stopped ->
    [one] { $stopped } bloqué sur { $all }
   *[other] { $stopped } bloqués sur { $all }
}
and-of-them = { $things }, { $stopping }

## Ce que dit l’arrière-plan

failed = La partie de Sluice qui travaille en arrière-plan a répondu : { $error }
no-answer-because = { no-answer } ({ $detail })
unreadable = La partie de Sluice qui travaille en arrière-plan a donné une réponse que cette page ne peut pas lire. ({ $detail })
