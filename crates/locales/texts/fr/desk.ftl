# La page des refus : toutes les façons connues de dire non, où en est chacune, et ce qu’on peut faire.

head = Vos refus
title = Vos refus – Sluice
what = Un refus dit à une entreprise de ne pas vous suivre. Vous verrez toujours des publicités, mais moins personnalisées. Dire non ne casse rien, sauf pour les réglages du navigateur qui l’indiquent plus bas ; mais une entreprise peut ne pas en tenir compte.

## Les chiffres

numbers = En chiffres
done = faits
verified = confirmés
ignored = ignorés
impossible = impossibles ici
nothing-known = La liste des refus n’a pas pu être lue.

## Tout un usage d’un coup

everything-label = Tout d’un coup
yes = Oui, tout refuser
no = Pas maintenant
taken-back-one-by-one = Vous pourrez retirer chaque refus plus bas, un par un.
mind = À savoir sur ces réglages :

## Chercher

find-hint = Entreprise ou mots
purpose = Usage
state-label = État
kind-label = Type
any = Tous
clear = Tout afficher
kinds = Aller à

## Une ligne

do-it = Appliquer
check = Revérifier
take-back = Retirer
open = Ouvrir la page
checked = Revérifié à l’instant.
region = Où cela s’applique :
signal = Un signal reçu de la page de l’alliance elle-même
carry = Transmettre ce signal
make = En créer un qui limite toutes les entreprises
rule = Selon la règle de l’alliance, les signaux ne se créent que sur sa propre page. Un signal créé ici est lu tout de même ; ne le créez que si vous le souhaitez.
steps = Ce qu’il faut y faire :

## Les refus par type

kind-signal = Signaux
kind-cookie = Cookies d’entreprises
kind-sdk = SDK
kind-setting = Réglages du navigateur
kind-page = Pages à ouvrir

how-signal = Ils accompagnent ce que demande votre navigateur, ou sont dits au script d’une entreprise. Certaines lois obligent les entreprises à les respecter.
how-cookie = Un cookie qui dit non, gardé chez l’entreprise elle-même : Sluice le dépose, et le remet quand il a été effacé. La DAA, la NAI et l’EDAA sont les alliances de la publicité ; leurs pages déposent les mêmes cookies.
how-sdk = Les scripts de beaucoup d’entreprises cherchent une marque, ou acceptent qu’on leur dise d’arrêter. Sluice le fait sur chaque page qui les charge.
how-setting = Des options de votre navigateur. Elles bloquent certaines choses pour toutes les entreprises ; lisez ce que chacune vous coûte.
how-page = Sluice ne peut pas cliquer en votre nom. Il ouvre la page, et voici les étapes.

of-kind = { $all }, { $count ->
    [0] aucun fait
    [one] { $count } fait
   *[other] { $count } faits
}
of-kind-opened = { $all }, { $count ->
    [0] aucune ouverte
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}

## Où en est un refus, en un mot ou deux

state-not-done = Pas fait
state-done = Fait
state-verified = Confirmé
state-ignored = Ignoré
state-undone = Retiré
state-impossible = Impossible ici
state-not-opened = Pas ouverte
state-opened = Ouverte
state-changed = Modifié depuis

## Ce qui est en cours

doing-do = Application en cours…
doing-open = Ouverture…
doing-check = Vérification…
doing-undo = Retrait en cours…

## Si un refus est encore respecté

alive-confirmed = Essayé, ou documenté à ce jour.
alive-likely = Rien n’indique qu’il ne soit plus respecté.
alive-unknown = Personne ne sait si l’entreprise le respecte encore.
alive-closed = N’est plus proposé.

## Qui signale un refus

named-by = Mentionné par : { $names }.
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices (Australie)
named-by-policies = des politiques de confidentialité
named-by-vendor = l’entreprise elle-même

## Où en sont tous les refus

standing-none = { $count ->
    [one] { $count } refus connu ; rien n’est encore fait.
   *[other] { $count } refus connus ; rien n’est encore fait.
}
standing-all = { $count ->
    [one] { $count } refus connu ; tout ce que Sluice peut faire lui-même est fait.
   *[other] { $count } refus connus ; tout ce que Sluice peut faire lui-même est fait.
}
standing-left = { $count ->
    [one] { $count } refus connu
   *[other] { $count } refus connus
} ; { $left ->
    [one] Sluice peut encore en faire { $left } lui-même.
   *[other] Sluice peut encore en faire { $left } lui-même.
}

showing = { $count ->
    [one] { $count } refus affiché.
   *[other] { $count } refus affichés.
}
proof = Ce qui a été vu et fait ({ $count })
became = { $name }, { $brand }. { $said }

## Tout un usage d’un coup, en phrases

opt-out-of = Tout refuser : { $purpose } ({ $count })
nothing-left = { $purpose } : tout ce que Sluice peut faire lui-même est fait.

everything = Sluice va { $steps }.
steps-between = {"\u202F"};{" "}
steps-end = { $first } ; et { $last }
step-cookies = { $count ->
    [one] déposer les cookies de refus de { $count } entreprise
   *[other] déposer les cookies de refus de { $count } entreprises
}
step-sdks = { $count ->
    [one] dire à { $count } SDK d’arrêter, sur toutes les pages qui le chargent
   *[other] dire à { $count } SDK d’arrêter, sur toutes les pages qui les chargent
}
step-signals = { $count ->
    [one] envoyer le signal { $names }
   *[other] envoyer les signaux { $names }
}
step-settings = { $count ->
    [one] changer ce réglage du navigateur : { $names }
   *[other] changer ces réglages du navigateur : { $names }
}
signal-of = { $name } ({ $brand })
