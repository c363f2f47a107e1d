# La page de tous les sites : ce qui a été vu au fil du temps ; et dans le rapport, ce qui est nouveau et quand.

title = Tous les sites – Sluice
head = Tous les sites
what = Ce que Sluice a vu au fil du temps, par jour et par site : combien, de quelle entreprise, pour quel usage, et ce qui a été bloqué.
not-kept = Aucune adresse, aucun nom de cookie ni aucune valeur n’est gardé, rien des fenêtres privées, et aucun site où rien n’a été vu. Tout reste sur cet ordinateur.
nothing-kept = Rien n’est encore gardé. Ce que vous visiterez désormais apparaîtra ici quelques secondes après avoir été vu.
nothing-wanted = Rien n’est gardé, comme vous l’avez choisi plus bas.
not-read = Ce qui est gardé n’a pas pu être lu.
not-saved = Le fichier n’a pas pu être enregistré.
numbers = En chiffres
seen = vus
stopped = bloqués
let-through = passés
find-hint = Site ou entreprise
purpose = Usage
days = Période
all = Tous
all-days = Tout ce qui est gardé
today = Aujourd’hui
unsorted = Non classés
only = Seulement { $names }
show-all = Tout afficher
by-day = Par jour
by-week = Par semaine
as-table = En tableau
day = Jour
week = Semaine du
by-purpose = Par usage
by-company = Entreprises
by-site = Sites
order = Ordre
back = Précédent
forth = Suivant
keeping-label = Durée de conservation
keeping-meaning = Les jours plus anciens sont effacés. Le tout occupe cinq mégaoctets au plus ; si cela ne suffit pas, les jours les plus anciens partent en premier.
forget = Tout oublier
forget-sure = Tout ce qui est sur cette page disparaîtra définitivement.
forget-yes = Oui, tout oublier
forget-no = Garder
forgotten = Tout est oublié.
shorter-sure = Ce qui est plus ancien disparaîtra définitivement.
shorter-yes = Oui, l’effacer
take-along = Emporter le tout

## Ce qui est nouveau sur un site, et quand

new = Nouveau depuis votre dernière visite
new-meaning = Pas vu ici lors de votre passage précédent ; les pages ouvertes en l’espace d’une demi-heure comptent pour une seule visite.
new-companies = Entreprises :
new-cookies = Cookies :
timeline = Dans l’ordre du temps
timeline-meaning = Quand chaque entreprise a été vue pour la première fois, en secondes depuis la demande de la page.
and-more = { $count ->
    [one] {" "}et { $count } autre
   *[other] {" "}et { $count } autres
}
seconds = { $whole },{ $hundredths }{"\u00A0"}s

## L’ordre des listes

order-most-sites = Le plus de sites
order-most-companies = Le plus d’entreprises
order-most-seen = Les plus vus
order-most-stopped = Les plus bloqués
order-most-days = Le plus de jours
order-latest = Les plus récents
order-name = Nom

## Nombres

number-of-sites = { $count ->
    [one] site
   *[other] sites
}
number-of-companies = { $count ->
    [one] entreprise
   *[other] entreprises
}
seen-and-stopped = { $seen ->
    [one] { $seen-written }{"\u00A0"}vu
   *[other] { $seen-written }{"\u00A0"}vus
}, { $stopped ->
    [0] aucun{"\u00A0"}bloqué
    [one] { $stopped-written }{"\u00A0"}bloqué
   *[other] { $stopped-written }{"\u00A0"}bloqués
}
on-sites = { $sites ->
    [one] sur { $sites } site
   *[other] sur { $sites } sites
}, { $days ->
    [one] pendant { $days } jour
   *[other] pendant { $days } jours
}
of-companies = { $companies ->
    [one] { $companies } entreprise
   *[other] { $companies } entreprises
}, { $days ->
    [one] pendant { $days } jour
   *[other] pendant { $days } jours
}
showing = { $first } à { $last } sur { $all }
showing-all = { $all } en tout

## Jours

latest = vu en dernier le { $day }
extent = Du { $first } au { $last }.
extent-day = Le { $day }.
last-days = { $days ->
    [one] { $days } dernier jour
   *[other] { $days } derniers jours
}

## Le dessin des jours

most = { $number } au plus
drawing = { $seen ->
    [one] { $seen } vu
   *[other] { $seen } vus
}, { $stopped ->
    [one] dont { $stopped } bloqué
   *[other] dont { $stopped } bloqués
}, en { $count ->
    [one] { $count } colonne
   *[other] { $count } colonnes
}. Le maximum : { $most }.

## Durée de conservation

keeping-nothing = Ne rien garder
keeping-year = Un an
kept-nothing = Désormais, rien n’est gardé.
kept-year = Gardé désormais : un an.
kept-days = { $days ->
    [one] Gardé désormais : { $days } jour.
   *[other] Gardé désormais : { $days } jours.
}
