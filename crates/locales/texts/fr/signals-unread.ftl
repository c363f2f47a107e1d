# Pourquoi un texte n’est pas un signal de confidentialité, ou ne peut pas être lu.

## N’importe quel texte

too-long = C’est plus long que 64 Ko, et aucun signal ne l’est.
nothing = Il n’y a rien à lire.
unknown = Ce n’est pas un signal que Sluice connaît.
unknown-call = Ce ne sont pas les arguments d’un appel que Sluice connaît.
not-json = Ce n’est pas du JSON correct.
strange-answer = Une des réponses n’existe pas.
strange-segment = Il contient un segment d’un type inconnu.

## Chaînes de lettres qui représentent des bits

strange-character = Le caractère { $place } n’a pas sa place dans une telle chaîne.
number-too-great = Un des nombres est trop grand.
cut-off = La fin manque.
goes-on = Il continue après sa fin.
range-backwards = Une plage d’entreprises finit avant de commencer.
company-too-great = Un des numéros d’entreprise est trop grand.

## AdChoices Signal

no-ad-choices = Ce n’est pas un AdChoices Signal de version 1.
strange-choice = Un des choix n’est aucun des trois qui existent.

## Transparency & Consent Framework

tcf-first = C’est une chaîne TC de version 1, qui n’est plus utilisée depuis 2020.
no-tcf = Ce n’est pas une chaîne TC de version 2.
no-tcf-canada = Ce n’est pas une chaîne TC canadienne de version 1.
segment-twice = Il a deux segments du même type.

## Global Privacy Platform

no-gpp = Ce n’est pas une chaîne GPP.
gpp-version = Cette version de GPP est inconnue.
too-few-strings = Il annonce plus de régions qu’il n’a de chaînes.
too-many-strings = Il a plus de chaînes qu’il n’annonce de régions.
region-version = Cette version est inconnue.

## US Privacy

empty = Il est vide.
us-privacy-length = Une chaîne US Privacy a quatre caractères.
us-privacy-version = Ce n’est pas une chaîne US Privacy de version 1.
us-privacy-letter = Une chaîne US Privacy n’a que Y, N et - après le 1.

## Signaux du navigateur

gpc-value = Global Privacy Control n’a qu’une valeur possible : 1.
dnt-value = Do Not Track n’a que deux valeurs possibles : 1 et 0.

## Modes de consentement de Google, Microsoft et Meta

no-consent-call = Ce ne sont pas les arguments d’un appel sur le consentement.
no-type = Il ne nomme aucun des types de consentement qui existent.
granted-or-denied = Le consentement est soit accordé, soit refusé.
no-marks = Il n’a aucune des marques gcs, gcd et npa.
gcs-digit = La marque gcs n’a que 0, 1 et - après G1.
gcs-form = La marque gcs se compose de G1 et de deux chiffres.
gcd-form = La marque gcd se compose de 11 ou 13 et d’au moins quatre lettres, chacune suivie d’un chiffre.
gcd-letter = Une lettre de la marque gcd est inconnue.
no-word-on-ads = Il ne dit pas si des données peuvent être gardées pour la publicité.
asc-value = La marque asc est soit G, soit D.
clarity-value = L’ancien appel de Clarity attend true ou false.
no-clarity-call = Ce ne sont pas les arguments des appels de Clarity sur le consentement.
no-meta-call = Ce ne sont pas les arguments des appels du pixel Meta sur les données.
meta-country = Meta n’a pas de numéro pour ce pays.
meta-option = La seule option que Meta connaît est LDU.
granted-or-revoked = Le consentement est soit accordé, soit retiré.

## Boutiques Shopify

shopify-values = Les réponses de Shopify sont true ou false.
no-shopify-call = Ce ne sont pas les arguments de setTrackingConsent.
nothing-of-shopify = Il ne répond à aucune des questions de Shopify.
shopify-version = Cette version du cookie de Shopify est inconnue.
shopify-nothing-chosen = Il ne dit pas ce qui a été choisi.
shopify-letter = Une des lettres n’existe pas.

## Bandeaux de consentement

no-groups = Il n’a pas de groupes.
strange-group = Un des groupes n’a ni 1 ni 0.
cookiebot-form = Il n’a aucune des formes que Cookiebot écrit.
cookiebot-value = Une des réponses n’est ni true ni false.
nothing-of-cookiebot = Il ne répond à aucune des questions de Cookiebot.
cookie-yes-value = Une des réponses n’est ni yes ni no.
nothing-of-cookie-yes = Il ne répond à aucune des questions de CookieYes.
no-tc-string = Il ne contient pas de chaîne TC.
