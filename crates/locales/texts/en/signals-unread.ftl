# Why a text is no privacy signal, or one that cannot be read. “It” is the text: a string, a cookie, or what a script was called with. Words such as gcs,
# setTrackingConsent or LDU are names in programs and stay as they are.

## Any text.

too-long = This is longer than 64 KB, and no signal is.
nothing = There is nothing to read.
unknown = This is no signal that Sluice knows.
unknown-call = These are no arguments of a call that Sluice knows.
not-json = It is not JSON as it should be.
strange-answer = An answer in it is none of those that there are.
strange-segment = It has a segment of a kind that is not known.

## Strings of letters that stand for bits.

# $place is which one: 5.
strange-character = Character { $place } is none of those such a string is made of.
number-too-great = A number in it is too great.
cut-off = It ends too early; a part of it is missing.
goes-on = It goes on after its end.
range-backwards = A range of companies in it ends before it begins.
company-too-great = A number of a company in it is too great.

## The AdChoices Signal.

no-ad-choices = This is no AdChoices Signal of version 1.
strange-choice = A choice in it is none of the three that there are.

## The Transparency & Consent Framework, whose strings are TC strings.

tcf-first = This is a TC string of version 1, which is out of use since 2020.
no-tcf = This is no TC string of version 2.
no-tcf-canada = This is no Canadian TC string of version 1.
segment-twice = It has two segments of the same kind.

## The Global Privacy Platform.

no-gpp = This is no GPP string.
gpp-version = This version of GPP is not known.
too-few-strings = It lists more regions than it has strings for.
too-many-strings = It has strings for more regions than it lists.
region-version = This version of it is not known.

## The US Privacy string.

empty = It is empty.
us-privacy-length = A US Privacy string has four characters.
us-privacy-version = This is no US Privacy string of version 1.
us-privacy-letter = A US Privacy string has only Y, N and - after the 1.

## Signals of the browser.

gpc-value = Global Privacy Control has only the value 1.
dnt-value = Do Not Track has only the values 1 and 0.

## Consent modes of Google, Microsoft and Meta.

no-consent-call = These are no arguments of a call about consent.
no-type = It names none of the types of consent that there are.
granted-or-denied = Consent is either granted or denied.
no-marks = It has none of the marks gcs, gcd and npa.
gcs-digit = The mark gcs has only 0, 1 and - after G1.
gcs-form = The mark gcs is G1 and two digits.
gcd-form = The mark gcd is 11 or 13 and at least four letters, each with a digit behind it.
gcd-letter = A letter in the mark gcd is none of those that are known.
no-word-on-ads = It does not say whether data may be kept for ads.
asc-value = The mark asc is either G or D.
clarity-value = Clarity's older call takes true or false.
no-clarity-call = These are no arguments of Clarity's calls about consent.
no-meta-call = These are no arguments of the Meta Pixel's calls about data.
meta-country = The country is none that Meta has a number for.
meta-option = The only option that Meta knows is LDU.
granted-or-revoked = Consent is either granted or revoked.

## Shops of Shopify.

shopify-values = Shopify's answers are true or false.
no-shopify-call = These are no arguments of setTrackingConsent.
nothing-of-shopify = It answers none of Shopify's questions.
shopify-version = This version of Shopify's cookie is not known.
shopify-nothing-chosen = It does not say what was chosen.
shopify-letter = A letter in it is none of those that there are.

## Consent banners.

no-groups = It has no groups.
strange-group = A group in it has neither 1 nor 0.
cookiebot-form = It is none of the forms that Cookiebot writes.
cookiebot-value = An answer in it is neither true nor false.
nothing-of-cookiebot = It answers none of Cookiebot's questions.
cookie-yes-value = An answer in it is neither yes nor no.
nothing-of-cookie-yes = It answers none of CookieYes' questions.
no-tc-string = It holds no TC string.
