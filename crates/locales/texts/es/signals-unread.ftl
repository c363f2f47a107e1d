# Por qué un texto no es una señal de privacidad, o es una que no se puede leer.

## Cualquier texto

too-long = Pasa de 64 KB, y ninguna señal es tan larga.
nothing = No hay nada que leer.
unknown = No es una señal que Sluice conozca.
unknown-call = No son los argumentos de una llamada que Sluice conozca.
not-json = No es JSON correcto.
strange-answer = Una de las respuestas no es ninguna de las que existen.
strange-segment = Tiene un segmento de un tipo desconocido.

## Cadenas de letras que representan bits

strange-character = El carácter { $place } no es de los que forman una cadena así.
number-too-great = Uno de los números es demasiado grande.
cut-off = Termina antes de tiempo; falta una parte.
goes-on = Sigue después de su final.
range-backwards = Un intervalo de empresas termina antes de empezar.
company-too-great = El número de una empresa es demasiado grande.

## AdChoices Signal

no-ad-choices = No es una AdChoices Signal de la versión 1.
strange-choice = Una de las elecciones no es ninguna de las tres que existen.

## Transparency & Consent Framework

tcf-first = Es una cadena TC de la versión 1, que no se usa desde 2020.
no-tcf = No es una cadena TC de la versión 2.
no-tcf-canada = No es una cadena TC canadiense de la versión 1.
segment-twice = Tiene dos segmentos del mismo tipo.

## Global Privacy Platform

no-gpp = No es una cadena GPP.
gpp-version = Esta versión de GPP es desconocida.
too-few-strings = Anuncia más regiones que cadenas tiene.
too-many-strings = Tiene cadenas para más regiones de las que anuncia.
region-version = Esta versión es desconocida.

## US Privacy

empty = Está vacío.
us-privacy-length = Una cadena US Privacy tiene cuatro caracteres.
us-privacy-version = No es una cadena US Privacy de la versión 1.
us-privacy-letter = Una cadena US Privacy solo tiene Y, N y - después del 1.

## Señales del navegador

gpc-value = Global Privacy Control solo tiene el valor 1.
dnt-value = Do Not Track solo tiene los valores 1 y 0.

## Modos de consentimiento de Google, Microsoft y Meta

no-consent-call = No son los argumentos de una llamada sobre el consentimiento.
no-type = No nombra ninguno de los tipos de consentimiento que existen.
granted-or-denied = El consentimiento o se da o se niega.
no-marks = No tiene ninguna de las marcas gcs, gcd y npa.
gcs-digit = La marca gcs solo tiene 0, 1 y - después de G1.
gcs-form = La marca gcs es G1 y dos cifras.
gcd-form = La marca gcd es 11 o 13 y al menos cuatro letras, cada una con una cifra detrás.
gcd-letter = Una letra de la marca gcd no es ninguna de las conocidas.
no-word-on-ads = No dice si se pueden guardar datos para anuncios.
asc-value = La marca asc es G o D.
clarity-value = La llamada antigua de Clarity lleva true o false.
no-clarity-call = No son los argumentos de las llamadas de Clarity sobre el consentimiento.
no-meta-call = No son los argumentos de las llamadas del píxel de Meta sobre los datos.
meta-country = Meta no tiene ningún número para este país.
meta-option = La única opción que Meta conoce es LDU.
granted-or-revoked = El consentimiento o se da o se retira.

## Tiendas de Shopify

shopify-values = Las respuestas de Shopify son true o false.
no-shopify-call = No son los argumentos de setTrackingConsent.
nothing-of-shopify = No responde a ninguna de las preguntas de Shopify.
shopify-version = Esta versión de la cookie de Shopify es desconocida.
shopify-nothing-chosen = No dice qué se ha elegido.
shopify-letter = Una de las letras no es ninguna de las que existen.

## Avisos de cookies

no-groups = No tiene grupos.
strange-group = Uno de los grupos no tiene ni 1 ni 0.
cookiebot-form = No tiene ninguna de las formas que escribe Cookiebot.
cookiebot-value = Una de las respuestas no es ni true ni false.
nothing-of-cookiebot = No responde a ninguna de las preguntas de Cookiebot.
cookie-yes-value = Una de las respuestas no es ni yes ni no.
nothing-of-cookie-yes = No responde a ninguna de las preguntas de CookieYes.
no-tc-string = No contiene ninguna cadena TC.
