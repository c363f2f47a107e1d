# What privacy signals say: the strings and cookies by which a choice that was made on a consent banner, or in the browser, is passed on to companies.
# Each reading is a list of short lines; it stands in the report and at the desk of opt-outs.

# A line: what was asked, and what was answered. $what is one of the names below, from “sale” on; $answer is one of the answers. Both stand alone, so
# word them such that every answer fits every name.
line = { $what }: { $answer }.

## The answers.

allowed = allowed
refused = refused
allowed-in-part = allowed in part
not-said = not said
opted-out = opted out
not-opted-out = not opted out
# Google's marks also tell how the answer came: by default of the site, by choice of the person, or both.
allowed-by-default = allowed, by default
allowed-by-choice = allowed, by choice
allowed-by-both = allowed, by default and by choice
allowed-without-default = allowed, by choice without a default
refused-by-default = refused, by default
refused-by-choice = refused, by choice
refused-by-both = refused, by default and by choice
refused-without-default = refused, by choice without a default

## What was asked: laws of the United States.

sale = Sale of data
sharing = Sharing of data for ads
targeted = Targeted advertising

## What was asked: Google's, Microsoft's, Meta's and Shopify's types of consent.

data-for-ads = Keeping and reading data for ads
data-for-analysis = Keeping and reading data for analysis
sending-data-for-ads = Sending data about you for ads
personalised-ads = Personalised ads
data-for-functions = Keeping and reading data for functions
data-for-recommendations = Keeping and reading data for recommendations
data-for-security = Keeping and reading data for security
sending-to-meta = Sending data to Meta
preferences = Preferences
analysis = Analysis
marketing = Marketing

## What was asked: groups of cookies, as consent banners call them.

necessary = Necessary
performance = Performance
functional = Functional
targeting = Targeting
social-media = Social media
statistics = Statistics
analytics = Analytics
advertisement = Advertisement

## What was asked: the two “special features” of the Transparency & Consent Framework.

precise-location = Using your precise location
scanning-device = Telling your device by scanning it

## What people chose for purposes. The framework has eleven, which it numbers. $category is the name of one of Sluice's seven purposes;
## $purposes are numbers: "2, 3 and 4"; $count is how many these are, and $of how many people are asked about.

purposes-allowed = { $count ->
    [one] { $category }: allowed (purpose { $purposes } of { $of }).
   *[other] { $category }: allowed (purposes { $purposes } of { $of }).
}
purposes-refused = { $count ->
    [one] { $category }: refused (purpose { $purposes } of { $of }).
   *[other] { $category }: refused (purposes { $purposes } of { $of }).
}
# $others are the numbers of purposes that are refused.
purposes-in-part = { $count ->
    [one] { $category }: allowed in part (purpose { $purposes } of { $of }; not { $others }).
   *[other] { $category }: allowed in part (purposes { $purposes } of { $of }; not { $others }).
}
# “Legitimate interest” is the law's own term (GDPR, article 6).
assumed-by-interest = Taken as allowed without asking (“legitimate interest”): purposes { $purposes }.
# The term of the law of Canada.
assumed-by-implied-consent = Taken as allowed without asking (implied consent): purposes { $purposes }.
site-purposes = { $count ->
    [one] The site itself may use data for purpose { $purposes }.
   *[other] The site itself may use data for purposes { $purposes }.
}
site-nothing = The site itself may do nothing of this.

## What people chose for companies. $count goes by a number, and $number is that number as people write it: "1,014".

consented-of-shown = { $count ->
    [one] { $shared } of the { $number } company that you were shown may use data with your consent.
   *[other] { $shared } of the { $number } companies that you were shown may use data with your consent.
}
consented-none = No company may use data with your consent.
consented = { $count ->
    [one] { $number } company may use data with your consent.
   *[other] { $number } companies may use data with your consent.
}
by-interest = { $count ->
    [one] { $number } company may use data on “legitimate interest”.
   *[other] { $number } companies may use data on “legitimate interest”.
}
by-implied-consent = { $count ->
    [one] { $number } company may use data on implied consent.
   *[other] { $number } companies may use data on implied consent.
}
restricted = { $count ->
    [one] The site itself restricts { $number } company further.
   *[other] The site itself restricts { $number } companies further.
}
consent-elsewhere = { $count ->
    [one] The site lets { $number } company rely on consent given elsewhere.
   *[other] The site lets { $number } companies rely on consent given elsewhere.
}
shown-not-said = It does not say which companies you were shown; advertisers must not count it then.
# A version that is newer than those that are known.
version-or-later = 2.3 or later

## The AdChoices Signal of the Digital Advertising Alliance.

limited-for-all = Interest-based advertising: limited for all companies.
allowed-for-all = Interest-based advertising: allowed for all companies.
no-choice-for-all = Interest-based advertising: no choice for all companies.
limited-for = { $count ->
    [one] Interest-based advertising: limited for { $number } company.
   *[other] Interest-based advertising: limited for { $number } companies.
}
allowed-for = { $count ->
    [one] Interest-based advertising: allowed for { $number } company.
   *[other] Interest-based advertising: allowed for { $number } companies.
}
# $interests are numbers that the alliance gave to interests.
left-out = Left out: ads by interest number { $interests }.
left-out-more = Left out: ads by interest number { $interests } and { $more } more.
included = Included: ads by interest number { $interests }.
included-more = Included: ads by interest number { $interests } and { $more } more.

## The Global Privacy Platform: strings of several regions. $region is one of those below, which begin the line.

region = { $region }:
region-unreadable = { $region }: cannot be read. { $why }
regions-unknown = { $more } more that Sluice does not know.
for-europe = For Europe
for-canada = For Canada
for-california-older = For California, in the older form
for-united-states = For the United States
for-california = For California
for-virginia = For Virginia
for-colorado = For Colorado
for-utah = For Utah
for-connecticut = For Connecticut
for-florida = For Florida
for-montana = For Montana
for-oregon = For Oregon
for-texas = For Texas
for-delaware = For Delaware
for-iowa = For Iowa
for-nebraska = For Nebraska
for-new-hampshire = For New Hampshire
for-new-jersey = For New Jersey
for-tennessee = For Tennessee
for-minnesota = For Minnesota
for-maryland = For Maryland
for-indiana = For Indiana
for-kentucky = For Kentucky
for-rhode-island = For Rhode Island
sensitive = Sensitive data: refused for { $refused } and allowed for { $allowed } of { $all } kinds.
browser-asked = The browser asked not to sell or share data (Global Privacy Control).

## The US Privacy string.

law-not-applied = The site says that the law of California does not apply.
told-of-opt-out = You were told that you may opt out.
not-told-of-opt-out = You were not told that you may opt out.
service-providers = Companies act for the site alone after an opt-out (Limited Service Provider Agreement).

## Google's consent mode. gcs and gcd are names of parameters.

holds-by-default = What holds until somebody chooses:
was-chosen = What was chosen:
some-regions = It holds for some regions only.
marks-contradict = The marks gcs and gcd contradict each other.
not-personalised = Ads are asked for that are not personalised.

## Meta's Limited Data Use, which is its own name for it.

limited-use-off = Limited Data Use is off: Meta may use the data fully.
limited-use-found-out = Limited Data Use is on; Meta finds out itself whether you are in a state where it limits anything.
limited-use-united-states = Limited Data Use is on for a person in the United States.

## Consent banners and shops.

groups-unknown = { $more } more that the site named itself.
nothing-chosen = Nothing has been chosen yet.
took-notice = The banner took notice of Global Privacy Control.
nobody-asked = Nobody was asked: the banner takes it that your region asks for no consent.
implied = Taken from going on with the site, not from an answer.
# $things are some of the four below: "preferences and analysis".
shop-assumes = The shop takes as allowed: { $things }.
shop-preferences = preferences
shop-analysis = analysis
shop-marketing = marketing
shop-sale = sale of data

## What the browser itself asks.

sale-opted-out = Sale and sharing of data: opted out.
nothing-asked = Nothing is asked of the site.
ask-not-followed = You ask not to be followed. Most sites take no notice.
may-be-followed = You say that you may be followed.

## When it was chosen.

chosen = Chosen on { $day }.
# The tool is the program behind a consent banner.
chosen-with = Chosen on { $day }, with consent tool number { $tool }.
# A day: "27 September 2021".
date = { $day } { $month } { $year }
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
# Between the thousands of a number: "1,014".
thousands = ,

## Names of the signals.

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework, Canada
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = US Privacy string
scheme-consent-mode = Google consent mode
scheme-uet = Microsoft Advertising consent mode
scheme-clarity = Microsoft Clarity consent
scheme-meta = Meta Pixel data processing options
scheme-shopify = Shopify customer privacy
scheme-one-trust = OneTrust banner
scheme-cookiebot = Cookiebot banner
scheme-cookie-yes = CookieYes banner
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
# A signal with its version.
scheme-version = { $scheme }, version { $version }
# In the place of a name, when the cookie could not be read.
scheme-unread = A cookie of a consent banner

## What the visited site says you chose, beside what Sluice does there.

unread = Sluice cannot read it. { $why }
stops-all-the-same = Sluice stops it all the same.
gate-open-here = Its gate is open here: Sluice does not see to it.
paused-here = Sluice is paused here and does not see to it.

## What a site answers when it is asked whether it heeds Global Privacy Control.

heeds = It says that it heeds Global Privacy Control. That is its own word; nobody has checked it.
heeds-not = It says that it does not heed Global Privacy Control.
strange-answer = What it answered is not in the form that the standard asks for, so it says nothing.
no-answer = It did not answer in time, or not without leading elsewhere, so it is not known.
no-such-file = It does not say: it has no such file.
answered-error = It answered with an error, so it is not known.
said-so = It said so on { $day }.
