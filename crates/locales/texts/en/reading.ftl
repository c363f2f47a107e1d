## Why a policy could not be read.

unreadable-empty = There is nothing in it.
unreadable-pdf = This is a PDF, which Sluice cannot read.
unreadable-image = This is a picture, which Sluice cannot read.
unreadable-binary = This is not text.
unreadable-only-script = The page is empty until a script of its own fills it.
unreadable-too-short = There is hardly any text in it.
unreadable-cut = The text is very long; only its beginning was read.

## By what means things are kept and read.

technology-cookies = Cookies
technology-web-beacons = Web beacons & pixels
technology-sdks = SDKs
technology-storage = Browser storage
technology-fingerprinting = Fingerprinting
technology-log-data = Server logs

## Who places it, after "by".

placer-own = the site itself
placer-partners = its partners
placer-advertisers = advertisers

## What a policy warns of.

caveat-service-may-suffer = Blocking may break or limit parts of the service.
caveat-still-see-ads = Ads are still shown, only less relevant ones.
caveat-not-responsible = The site does not answer for what others place, or for their opt-outs.
caveat-set-again = An opt-out holds for one browser, and is gone when its cookies are deleted.
