head = What they say, what we saw
report = Report of this page
what = Sites write down what they use cookies for, and how to object. Sluice reads that text when you ask it to, and holds it against what it saw on the page that is open. It reads by rules and can be mistaken: the sentences are there to look for yourself.

## Choosing what to read.

choose = This site's policy
looking = Looking for links to it …
none-found = The page that is open has no link that looks like one to a policy.
nowhere = The page that is open cannot be looked into.
read = Read it
read-again = Read it again
read-open = Read the page that is open
read-open-why = For a policy that only a script fills, or that you have opened yourself.
reading = Reading …
address = Another address
address-hint = https://…
asked-as-nobody = The text is asked for from the site itself, without cookies. Nothing is sent anywhere else.
others = Read another one
forget = Forget this reading

## What was read.

said = What the text says
technologies = It speaks of
information = Collected by itself
warns = It warns
no-purposes = No sentence was found that says what cookies or the like are used for. The text may say it in other words.
new = New:
gone = No longer there:
changed-elsewhere = What was found in it is the same.

## Category by category.

categories = Purpose by purpose
they-say = They say
we-saw = We saw
nothing = nothing
no-heading = (in the text, without a heading)
necessary = said to be necessary

## Companies.

companies = Companies
not-named = Seen, and the text does not name them
named = Seen, and named in the text
named-not-seen = Named in the text, not seen on this visit
all-named = All companies that were seen are named in the text.
none-named = The text names no company by its name.

## Cookies.

cookies = Cookies
no-list = The text does not list cookies one by one.
not-listed = Seen, and not in the list
cookies-agree = The cookies that were seen agree with the list.

## Opt-outs.

opt-outs = Ways out that the text names
no-opt-outs = The text names no way to object.
at-the-desk = At your desk of opt-outs:
to-the-desk = Open the opt-outs
where-it-leads = Where the text leads
by-browser = In your browser. Sluice does it for you, by purpose and site: that is what the gates are.
by-device = In the settings of your device.
by-site = On the site itself, in its own settings or banner.
not-known = Sluice does not know this one.
