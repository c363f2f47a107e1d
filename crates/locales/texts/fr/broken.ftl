# La recherche de ce qui abîme une page.

broken = Ce site marche mal ?
title = Qu’est-ce qui gêne ce site ?
works = Ça marche
still = Toujours pas
stop = Arrêter et tout remettre
hour = 1 heure
day = 1 jour
always = Toujours
put-back = Remettre comme avant
close = Fermer
look = La page a été actualisée. Regardez-la : marche-t-elle maintenant ? Si cette fenêtre se ferme, rouvrez Sluice.
found-pause = Le site ne marche que si Sluice se met en retrait. Pour combien de temps ?
not-ours = Le site marche mal même quand Sluice se met en retrait : la cause est ailleurs. Tout est de nouveau comme avant.

trying-none = Sluice se met en retrait sur ce site. { look }
trying = Ouvert pour essayer : { $gates }. { look }
found = Le site marche si cela est ouvert : { $gates }. Pour combien de temps, sur ce site seulement ?
