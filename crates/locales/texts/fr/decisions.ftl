# Ce que Sluice a décidé : pourquoi un élément est passé ou a été bloqué, la phrase qui résume une page, et ce qu’il faut savoir.

## Pourquoi un élément est passé ou a été bloqué

stopped-gate-shut = { $extent ->
    [everywhere] Bloqué : vous avez fermé la vanne « { $purpose } » pour tous les sites.
    [site] Bloqué : vous avez fermé la vanne « { $purpose } » pour ce site.
   *[default] Bloqué : la vanne « { $purpose } » est fermée par défaut.
}
passed-gate-shut = { $extent ->
    [everywhere] Passé, bien que vous ayez fermé la vanne « { $purpose } » pour tous les sites : le navigateur l’avait déjà envoyé, ou ne permettait pas de le bloquer.
    [site] Passé, bien que vous ayez fermé la vanne « { $purpose } » pour ce site : le navigateur l’avait déjà envoyé, ou ne permettait pas de le bloquer.
   *[default] Passé, bien que la vanne « { $purpose } » soit fermée par défaut : le navigateur l’avait déjà envoyé, ou ne permettait pas de le bloquer.
}
withheld = { $extent ->
    [everywhere] Retenu avec tous les cookies que ce serveur dépose sur d’autres sites : vous avez fermé la vanne « { $purpose } » pour tous les sites.
    [site] Retenu avec tous les cookies que ce serveur dépose sur d’autres sites : vous avez fermé la vanne « { $purpose } » pour ce site.
   *[default] Retenu avec tous les cookies que ce serveur dépose sur d’autres sites : la vanne « { $purpose } » est fermée par défaut.
}
passed-gate-open = { $extent ->
    [everywhere] Laissé passer : vous avez ouvert la vanne « { $purpose } » pour tous les sites.
    [site] Laissé passer : vous avez ouvert la vanne « { $purpose } » pour ce site.
   *[default] Laissé passer : la vanne « { $purpose } » est ouverte par défaut.
}
stopped-by-you = Bloqué : vous bloquez les mouchards qui vont à cette adresse.
passed-stopped-by-you = Passé, bien que vous bloquiez les mouchards qui vont à cette adresse : le navigateur l’avait déjà envoyé.
stopped-by-others = Bloqué par le navigateur ou par une autre extension, pas par Sluice.
passed-paused = Laissé passer : Sluice est en pause sur ce site.
passed-unknown = Laissé passer : personne ne sait à quoi il sert.
passed-own-site = Laissé passer : il appartient à la page ou au cadre qui l’a demandé.
passed-sign-in = Laissé passer : une connexion semble en cours, et il pourrait être nécessaire.
passed-embed-once = Laissé passer par vous, une fois, pour cette visite.
passed-embed-here = Vous le laissez toujours passer ici.
kept-own-choice = Gardé : il retient votre propre choix sur les cookies.

## Ce que sont devenus les appels d’une page à un SDK

call-answered = Son propre script a été bloqué. Un remplaçant a répondu, et rien n’a été envoyé.
call-gate-shut = { $extent ->
    [everywhere] Reçu par un code dans la page, dont les envois sont bloqués : vous avez fermé la vanne « { $purpose } » pour tous les sites.
    [site] Reçu par un code dans la page, dont les envois sont bloqués : vous avez fermé la vanne « { $purpose } » pour ce site.
   *[default] Reçu par un code dans la page, dont les envois sont bloqués : la vanne « { $purpose } » est fermée par défaut.
}

## La phrase qui résume une page

companies-more = { $count ->
    [one] { $names } et { $count } autre entreprise
   *[other] { $names } et { $count } autres entreprises
}
restricted = Sluice ne peut pas voir cette page : le navigateur se la réserve.
paused = Sluice est en pause ici.
paused-reached = Sluice est en pause ici. Ce site a contacté { $companies }.
nobody-seen = Aucune autre entreprise n’a été vue sur cette page.
nobody-reached = { $count ->
    [one] Aucune autre entreprise n’a été contactée depuis cette page ; { $things } a été bloqué.
   *[other] Aucune autre entreprise n’a été contactée depuis cette page ; { $things } ont été bloqués.
}
reached-kept-stopped = { $count ->
    [one] Ce site a contacté { $companies } ; { $things } a été bloqué.
   *[other] Ce site a contacté { $companies } ; { $things } ont été bloqués.
}
reached-some-stopped = Ce site a contacté { $companies } ; une partie des échanges a été bloquée.
reached-nothing-stopped = Ce site a contacté { $companies } ; il n’y avait rien à bloquer.
tried-it-stopped = Ce site a voulu contacter { $companies } ; cela a été bloqué.
tried-both-stopped = Ce site a voulu contacter { $companies } ; les deux ont été bloquées.
tried-all-stopped = Ce site a voulu contacter { $companies } ; toutes ont été bloquées.
tried-some-stopped = { $stopped ->
    [one] Ce site a voulu contacter { $companies } ; { $stopped } a été bloquée.
   *[other] Ce site a voulu contacter { $companies } ; { $stopped } ont été bloquées.
}

## Ce qu’il faut savoir, au-dessus de tout

rules-refused = Le navigateur n’a pas accepté les nouvelles règles de Sluice ; les anciennes restent donc valables. Son message : { $said }
choices-unreadable = Les choix que vous aviez enregistrés n’ont pas pu être lus ; ceux d’origine s’appliquent donc. Ce qui était enregistré a été mis de côté.
began-late = Sluice n’a pas vu cette page depuis le début. Actualisez-la pour voir tout ce qu’elle fait.
too-much = { $more ->
    [one] Cette page a fait tant de choses que { $more } autre élément a été compté sans être listé.
   *[other] Cette page a fait tant de choses que { $more } autres éléments ont été comptés sans être listés.
}

## Dans le rapport

not-sorted-meaning = Personne ne sait à quoi ils servent. Ils passent, sauf ceux que vous bloquez vous-même.
row-on-host = { $pattern } sur { $host }
