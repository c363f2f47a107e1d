# Ce que disent les signaux de confidentialité : les chaînes et cookies qui transmettent aux entreprises un choix fait sur un bandeau ou dans le navigateur.

line = { $what } : { $answer }.

## Les réponses

allowed = accord
refused = refus
allowed-in-part = accord partiel
not-said = non précisé
opted-out = refus
not-opted-out = pas de refus
allowed-by-default = accord, par défaut
allowed-by-choice = accord, par choix
allowed-by-both = accord, par défaut et par choix
allowed-without-default = accord, par choix et sans valeur par défaut
refused-by-default = refus, par défaut
refused-by-choice = refus, par choix
refused-by-both = refus, par défaut et par choix
refused-without-default = refus, par choix et sans valeur par défaut

## Ce qui était demandé : lois des États-Unis

sale = Vente de données
sharing = Partage de données pour la publicité
targeted = Publicité ciblée

## Ce qui était demandé : types de consentement de Google, Microsoft, Meta et Shopify

data-for-ads = Garder et lire des données pour la publicité
data-for-analysis = Garder et lire des données pour l’analyse
sending-data-for-ads = Envoyer des données sur vous pour la publicité
personalised-ads = Publicité personnalisée
data-for-functions = Garder et lire des données pour des fonctions
data-for-recommendations = Garder et lire des données pour des recommandations
data-for-security = Garder et lire des données pour la sécurité
sending-to-meta = Envoyer des données à Meta
preferences = Préférences
analysis = Analyse
marketing = Marketing

## Ce qui était demandé : groupes de cookies des bandeaux

necessary = Nécessaires
performance = Performances
functional = Fonctionnels
targeting = Ciblage
social-media = Réseaux sociaux
statistics = Statistiques
analytics = Mesure d’audience
advertisement = Publicité

## Ce qui était demandé : « fonctionnalités spéciales » du Transparency & Consent Framework

precise-location = Utiliser votre position précise
scanning-device = Reconnaître votre appareil en l’analysant

## Les choix par finalité

purposes-allowed = { $count ->
    [one] { $category } : accord (finalité { $purposes } sur { $of }).
   *[other] { $category } : accord (finalités { $purposes } sur { $of }).
}
purposes-refused = { $count ->
    [one] { $category } : refus (finalité { $purposes } sur { $of }).
   *[other] { $category } : refus (finalités { $purposes } sur { $of }).
}
purposes-in-part = { $count ->
    [one] { $category } : accord partiel (finalité { $purposes } sur { $of } ; mais pas { $others }).
   *[other] { $category } : accord partiel (finalités { $purposes } sur { $of } ; mais pas { $others }).
}
assumed-by-interest = Tenu pour accordé sans demander (« intérêt légitime ») : finalités { $purposes }.
assumed-by-implied-consent = Tenu pour accordé sans demander (consentement implicite) : finalités { $purposes }.
site-purposes = { $count ->
    [one] Le site lui-même peut utiliser des données pour la finalité { $purposes }.
   *[other] Le site lui-même peut utiliser des données pour les finalités { $purposes }.
}
site-nothing = Le site lui-même ne peut rien faire de cela.

## Les choix par entreprise

consented-of-shown = { $count ->
    [one] Entreprises qui peuvent utiliser des données avec votre consentement : { $shared } sur { $number } présentée.
   *[other] Entreprises qui peuvent utiliser des données avec votre consentement : { $shared } sur { $number } présentées.
}
consented-none = Aucune entreprise ne peut utiliser des données avec votre consentement.
consented = { $count ->
    [one] { $number } entreprise peut utiliser des données avec votre consentement.
   *[other] { $number } entreprises peuvent utiliser des données avec votre consentement.
}
by-interest = { $count ->
    [one] { $number } entreprise peut utiliser des données au titre de l’« intérêt légitime ».
   *[other] { $number } entreprises peuvent utiliser des données au titre de l’« intérêt légitime ».
}
by-implied-consent = { $count ->
    [one] { $number } entreprise peut utiliser des données par consentement implicite.
   *[other] { $number } entreprises peuvent utiliser des données par consentement implicite.
}
restricted = { $count ->
    [one] Le site lui-même restreint davantage { $number } entreprise.
   *[other] Le site lui-même restreint davantage { $number } entreprises.
}
consent-elsewhere = { $count ->
    [one] Le site permet à { $number } entreprise de s’appuyer sur un consentement donné ailleurs.
   *[other] Le site permet à { $number } entreprises de s’appuyer sur un consentement donné ailleurs.
}
shown-not-said = Il ne dit pas quelles entreprises on vous a présentées ; les annonceurs ne doivent alors pas en tenir compte.
version-or-later = 2.3 ou ultérieure

## AdChoices Signal de la Digital Advertising Alliance

limited-for-all = Publicité par centres d’intérêt : limitée pour toutes les entreprises.
allowed-for-all = Publicité par centres d’intérêt : autorisée pour toutes les entreprises.
no-choice-for-all = Publicité par centres d’intérêt : aucun choix pour l’ensemble des entreprises.
limited-for = { $count ->
    [one] Publicité par centres d’intérêt : limitée pour { $number } entreprise.
   *[other] Publicité par centres d’intérêt : limitée pour { $number } entreprises.
}
allowed-for = { $count ->
    [one] Publicité par centres d’intérêt : autorisée pour { $number } entreprise.
   *[other] Publicité par centres d’intérêt : autorisée pour { $number } entreprises.
}
left-out = Exclus : publicités par centre d’intérêt, n° { $interests }.
left-out-more = { $more ->
    [one] Exclus : publicités par centre d’intérêt, n° { $interests } et { $more } autre.
   *[other] Exclus : publicités par centre d’intérêt, n° { $interests } et { $more } autres.
}
included = Inclus : publicités par centre d’intérêt, n° { $interests }.
included-more = { $more ->
    [one] Inclus : publicités par centre d’intérêt, n° { $interests } et { $more } autre.
   *[other] Inclus : publicités par centre d’intérêt, n° { $interests } et { $more } autres.
}

## Global Privacy Platform : plusieurs régions

region = { $region } :
region-unreadable = { $region } : lecture impossible. { $why }
regions-unknown = { $more ->
    [one] { $more } autre région que Sluice ne connaît pas.
   *[other] { $more } autres régions que Sluice ne connaît pas.
}
for-europe = Pour l’Europe
for-canada = Pour le Canada
for-california-older = Pour la Californie, sous l’ancienne forme
for-united-states = Pour les États-Unis
for-california = Pour la Californie
for-virginia = Pour la Virginie
for-colorado = Pour le Colorado
for-utah = Pour l’Utah
for-connecticut = Pour le Connecticut
for-florida = Pour la Floride
for-montana = Pour le Montana
for-oregon = Pour l’Oregon
for-texas = Pour le Texas
for-delaware = Pour le Delaware
for-iowa = Pour l’Iowa
for-nebraska = Pour le Nebraska
for-new-hampshire = Pour le New Hampshire
for-new-jersey = Pour le New Jersey
for-tennessee = Pour le Tennessee
for-minnesota = Pour le Minnesota
for-maryland = Pour le Maryland
for-indiana = Pour l’Indiana
for-kentucky = Pour le Kentucky
for-rhode-island = Pour le Rhode Island
sensitive = Données sensibles, sur { $all } catégories : refus pour { $refused }, accord pour { $allowed }.
browser-asked = Le navigateur a demandé de ne pas vendre ni partager les données (Global Privacy Control).

## US Privacy

law-not-applied = Le site dit que la loi de Californie ne s’applique pas.
told-of-opt-out = Le site vous a dit que vous pouvez refuser.
not-told-of-opt-out = Le site ne vous a pas dit que vous pouvez refuser.
service-providers = Après un refus, les entreprises n’agissent que pour le site (Limited Service Provider Agreement).

## Mode de consentement de Google

holds-by-default = Ce qui vaut tant que personne n’a choisi :
was-chosen = Ce qui a été choisi :
some-regions = Cela ne vaut que pour certaines régions.
marks-contradict = Les marques gcs et gcd se contredisent.
not-personalised = Des publicités non personnalisées sont demandées.

## Limited Data Use de Meta

limited-use-off = Limited Data Use est désactivé : Meta peut utiliser pleinement les données.
limited-use-found-out = Limited Data Use est activé ; Meta détermine lui-même si vous êtes dans un État où il limite quelque chose.
limited-use-united-states = Limited Data Use est activé pour une personne aux États-Unis.

## Bandeaux et boutiques

groups-unknown = { $more ->
    [one] { $more } autre, que le site a nommé lui-même.
   *[other] { $more } autres, que le site a nommés lui-même.
}
nothing-chosen = Rien n’a encore été choisi.
took-notice = Le bandeau a tenu compte de Global Privacy Control.
nobody-asked = On n’a demandé à personne : le bandeau suppose que votre région n’exige pas de consentement.
implied = Déduit du fait que la visite a continué, pas d’une réponse.
shop-assumes = La boutique tient pour accordé : { $things }.
shop-preferences = préférences
shop-analysis = analyse
shop-marketing = marketing
shop-sale = vente de données

## Ce que le navigateur demande lui-même

sale-opted-out = Vente et partage de données : refus.
nothing-asked = Rien n’est demandé au site.
ask-not-followed = Vous demandez qu’on ne vous suive pas. La plupart des sites n’en tiennent pas compte.
may-be-followed = Vous dites que l’on peut vous suivre.

## Quand cela a été choisi

chosen = Choisi le { $day }.
chosen-with = Choisi le { $day }, avec l’outil de consentement numéro { $tool }.
date = { $day } { $month } { $year }
january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre
thousands = {"\u202F"}

## Noms des signaux

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework, Canada
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = Chaîne US Privacy
scheme-consent-mode = Mode de consentement de Google
scheme-uet = Mode de consentement de Microsoft Advertising
scheme-clarity = Consentement de Microsoft Clarity
scheme-meta = Options de traitement des données du pixel Meta
scheme-shopify = Confidentialité des clients de Shopify
scheme-one-trust = Bandeau OneTrust
scheme-cookiebot = Bandeau Cookiebot
scheme-cookie-yes = Bandeau CookieYes
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }, version { $version }
scheme-unread = Un cookie de bandeau de consentement

## Ce que le site dit que vous avez choisi, à côté de ce que fait Sluice

unread = Sluice ne peut pas le lire. { $why }
stops-all-the-same = Sluice le bloque tout de même.
gate-open-here = Sa vanne est ouverte ici : Sluice ne s’en charge pas.
paused-here = Sluice est en pause ici et ne s’en charge pas.

## Ce que répond un site quand on lui demande s’il respecte Global Privacy Control

heeds = Il dit respecter Global Privacy Control. Ce n’est que sa parole ; personne ne l’a vérifiée.
heeds-not = Il dit ne pas respecter Global Privacy Control.
strange-answer = Sa réponse n’a pas la forme prévue par la norme ; elle ne dit donc rien.
no-answer = Il n’a pas répondu à temps, ou seulement en renvoyant ailleurs ; on ne le sait donc pas.
no-such-file = Il ne le dit pas : il n’a pas de fichier de ce genre.
answered-error = Il a répondu par une erreur ; on ne le sait donc pas.
said-so = Il l’a dit le { $day }.
