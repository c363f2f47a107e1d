# Où en sont les refus, pourquoi certains sont impossibles ici, et la preuve de ceux qui sont faits.

## Où en est un refus, en une phrase

not-done = Pas fait.
done-cookie = Fait. L’entreprise n’a pas été croisée depuis ; rien n’est donc encore prouvé.
done-page = Ouverte. Seule la page elle-même peut dire si vous y avez refusé.
done-setting = Fait. Le navigateur ne l’a pas encore confirmé.
done-unheard = Fait partout où l’occasion se présente. D’ici, on ne peut pas voir s’il est respecté.
done = Fait partout où l’occasion se présente. Rien n’est encore prouvé.
verified-page = Ouverte, et constaté : des cookies de refus ont été déposés depuis.
verified-cookie = Fait, et constaté : le refus est parvenu à l’entreprise.
verified-sdk = Fait, et constaté : là où son SDK a été croisé, il n’en est plus rien sorti.
verified-setting = Fait, et confirmé par le navigateur.
verified = Fait, et constaté : il a été envoyé.
ignored-setting = Fait, mais modifié depuis par quelqu’un d’autre.
ignored = Fait, mais l’entreprise a continué quand même.
undone = Retiré.
impossible = Cela ne peut pas se faire ici.
left-over = C’est le cas, comme Sluice l’a réglé un jour.
already = C’est déjà le cas, sans Sluice.

## Pourquoi un refus est impossible ici

no-such-setting = Ce navigateur n’a pas ce réglage.
setting-of-other = Une autre extension décide de ce réglage.
setting-fixed = Ici, le navigateur ne laisse pas les extensions changer ce réglage.
not-written = Sluice n’écrit pas celui-ci : il note ce que vous répondez au bandeau d’un site.
page-closed = Cette page est fermée.
too-long = C’est trop long pour un signal.

## La preuve

cookies-put = Ses cookies ont été déposés sur { $place }.
flag-put = Sa marque a été écrite sur { $place }.
is-set = Le navigateur dit que c’est réglé.
flag-put-back = Sa marque avait été effacée ; elle a été réécrite sur { $place }.
cookies-put-back = Ses cookies avaient été effacés ; ils ont été remis sur { $place }.
renewed = Ses cookies sur { $place } ont été renouvelés.
went-along = Il est parti avec des requêtes.
sent = Il a été envoyé à { $place }.
told = Son SDK a été prévenu sur { $place }.
quiet = Son SDK a été croisé sur { $place }, et il n’en est plus rien sorti.
set-all-the-same = L’entreprise a quand même déposé le cookie { $cookie } ; cela a été annulé.
changed-by-other = Quelqu’un d’autre l’a modifié.
consent-claimed = Des envois à { $place } prétendaient que le consentement était donné.
went-on = Les envois ont continué sur { $place }.
opened = La page a été ouverte.
set-there = Depuis, de nouveaux cookies de refus ont été déposés : { $place }.
kept-apart = Des cookies de refus ont été déposés, mais le navigateur les réserve à cette seule page ; les autres sites n’en envoient donc aucun : { $place }.
place-more = { $more ->
    [one] { $names } et { $more } autre
   *[other] { $names } et { $more } autres
}
unchanged = Depuis, rien n’a changé que Sluice puisse voir.
unchanged-others = { $count ->
    [one] Depuis, aucun cookie de refus connu de Sluice n’a été déposé ; il y a { $count } autre cookie de plus.
   *[other] Depuis, aucun cookie de refus connu de Sluice n’a été déposé ; il y a { $count } autres cookies de plus.
}
taken-back = Il a été retiré.
proof-times = { $line } ({ $count } fois)
