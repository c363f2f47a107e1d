# Warum ein Text kein Datenschutz-Signal ist oder sich nicht lesen lässt. Wörter wie gcs, setTrackingConsent oder LDU sind Namen aus Programmen.

## Jeder Text

too-long = Das ist länger als 64 KB, und so lang ist kein Signal.
nothing = Es gibt nichts zu lesen.
unknown = Das ist kein Signal, das Sluice kennt.
unknown-call = Das sind keine Angaben eines Aufrufs, den Sluice kennt.
not-json = Das ist kein richtiges JSON.
strange-answer = Eine Antwort darin ist keine von denen, die es gibt.
strange-segment = Ein Abschnitt darin ist von unbekannter Art.

## Zeichenfolgen, die für Bits stehen

strange-character = Zeichen { $place } kommt in solchen Zeichenfolgen nicht vor.
number-too-great = Eine Zahl darin ist zu groß.
cut-off = Der Text endet zu früh; ein Teil fehlt.
goes-on = Der Text geht nach seinem Ende weiter.
range-backwards = Ein Bereich von Firmen darin endet, bevor er beginnt.
company-too-great = Die Nummer einer Firma darin ist zu groß.

## Das AdChoices-Signal

no-ad-choices = Das ist kein AdChoices-Signal der Version 1.
strange-choice = Eine Wahl darin ist keine der drei, die es gibt.

## Das Transparency & Consent Framework mit seinen TC-Strings

tcf-first = Das ist ein TC-String der Version 1, die seit 2020 nicht mehr benutzt wird.
no-tcf = Das ist kein TC-String der Version 2.
no-tcf-canada = Das ist kein kanadischer TC-String der Version 1.
segment-twice = Zwei Abschnitte darin sind von derselben Art.

## Die Global Privacy Platform

no-gpp = Das ist kein GPP-String.
gpp-version = Diese Version von GPP ist nicht bekannt.
too-few-strings = Es sind mehr Regionen aufgezählt, als Strings da sind.
too-many-strings = Es sind Strings für mehr Regionen da, als aufgezählt sind.
region-version = Diese Version davon ist nicht bekannt.

## Der US Privacy String

empty = Der Text ist leer.
us-privacy-length = Ein US Privacy String hat vier Zeichen.
us-privacy-version = Das ist kein US Privacy String der Version 1.
us-privacy-letter = Ein US Privacy String enthält nach der 1 nur Y, N und -.

## Signale des Browsers

gpc-value = Global Privacy Control hat nur den Wert 1.
dnt-value = Do Not Track hat nur die Werte 1 und 0.

## Einwilligungsmodi von Google, Microsoft und Meta

no-consent-call = Das sind keine Angaben eines Aufrufs zur Einwilligung.
no-type = Keine der Arten von Einwilligung, die es gibt, ist genannt.
granted-or-denied = Eine Einwilligung ist entweder „granted“ oder „denied“.
no-marks = Keine der Kennungen gcs, gcd und npa ist da.
gcs-digit = Die Kennung gcs enthält nach G1 nur 0, 1 und -.
gcs-form = Die Kennung gcs besteht aus G1 und zwei Ziffern.
gcd-form = Die Kennung gcd besteht aus 11 oder 13 und mindestens vier Buchstaben, jeder mit einer Ziffer dahinter.
gcd-letter = Ein Buchstabe in der Kennung gcd ist nicht bekannt.
no-word-on-ads = Ob Daten für Werbung gespeichert werden dürfen, steht nicht darin.
asc-value = Die Kennung asc ist entweder G oder D.
clarity-value = Der ältere Aufruf von Clarity nimmt true oder false.
no-clarity-call = Das sind keine Angaben der Einwilligungs-Aufrufe von Clarity.
no-meta-call = Das sind keine Angaben der Daten-Aufrufe des Meta-Pixels.
meta-country = Für dieses Land hat Meta keine Nummer.
meta-option = Die einzige Option, die Meta kennt, ist LDU.
granted-or-revoked = Eine Einwilligung ist entweder „grant“ oder „revoke“.

## Shops von Shopify

shopify-values = Die Antworten von Shopify sind true oder false.
no-shopify-call = Das sind keine Angaben für setTrackingConsent.
nothing-of-shopify = Keine der Fragen von Shopify ist beantwortet.
shopify-version = Diese Version des Shopify-Cookies ist nicht bekannt.
shopify-nothing-chosen = Was gewählt wurde, steht nicht darin.
shopify-letter = Ein Buchstabe darin ist keiner von denen, die es gibt.

## Cookie-Banner

no-groups = Es sind keine Gruppen darin.
strange-group = Eine Gruppe darin hat weder 1 noch 0.
cookiebot-form = In dieser Form schreibt Cookiebot nichts.
cookiebot-value = Eine Antwort darin ist weder true noch false.
nothing-of-cookiebot = Keine der Fragen von Cookiebot ist beantwortet.
cookie-yes-value = Eine Antwort darin ist weder yes noch no.
nothing-of-cookie-yes = Keine der Fragen von CookieYes ist beantwortet.
no-tc-string = Es ist kein TC-String darin.
