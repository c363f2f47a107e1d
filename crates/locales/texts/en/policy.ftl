# The page about a site's policy: what it says, held against what was seen. A text is never said to be wrong: what it does not mention may be meant by other words.

head = What they say, what we saw
# Of the tab.
title = { $site }: { head }
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
# How an address begins.
address-hint = https://…
asked-as-nobody = The text is asked for from the site itself, without cookies. Nothing is sent anywhere else.
others = Read another one
forget = Forget this reading
# What a link seems to lead to.
kind-cookie-policy = Cookie policy
kind-privacy-policy = Privacy policy
kind-notice = Cookie list
# $why is what the browser or the site said.
not-fetched = The text could not be had: { $why }. You can open it yourself and read the page that is open.
# Why, in the place of $why; $number is what a server answers, as 404.
why-closed = this page cannot be looked into
why-no-web = this address is none of the web
why-status = the site answers { $number }
not-kept = The browser could not store that: { $why }.

## The sentence above everything: what sort of text it is, and how much was found in it.

# These two are parts of the sentences below, which may as well be written without them. $text says which text it is, $ways how many ways to object it names.
summary-text = { $text ->
    [cookie-policy] Their cookie policy
    [privacy-policy] Their privacy policy
    [cookie-list] Their list of cookies
   *[text] Their text
}
summary-names = { $purposes ->
    [0] names no purpose
   *[other] names { $purposes } of our seven purposes
}, { $ways ->
    [one] { $ways } way to object
   *[other] { $ways } ways to object
}, and { $cookies ->
    [0] no single cookie
    [one] { $cookies } cookie by name
   *[other] { $cookies } cookies by name
}
summary = { summary-text } { summary-names }.
# $date is written 2024-03-01, 2024-03 or 2024.
summary-dated = { summary-text }, dated { $date }, { summary-names }.

## What was read.

# $when is a day and a time of day, as are those below.
read-on = Read on { $when }.
since-changed = The text has changed since it was read on { $before }.
since-same = The text is the same as on { $before }.

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
# Who places it. $names are some of those in reading.ftl: "the site itself and its partners".
by = by { $names }
verdict-said-and-seen = Said and seen
verdict-not-said = Seen, and the text does not mention it
verdict-not-seen = Said, not seen on this visit
verdict-neither = Neither said nor seen
# What was seen of a category: "6 things, all stopped: A, B, C, D and 1 more". $what is one of those below, or a count of things.
seen = { $what }: { $companies }
seen-calls = SDK calls
# $things is a count.
seen-all-stopped = { $things }, all stopped
seen-some-stopped = { $things }, { $stopped } stopped
# The site's own word for a category, beside ours.
they-call-it = They call it “{ $word }”.

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
listed = { $count ->
    [one] The text lists { $count } cookie
   *[other] The text lists { $count } cookies
}; { $seen ->
    [one] { $seen } of them was seen.
   *[other] { $seen } of them were seen.
}
# What differs about a cookie. $said is how the list puts it; $purpose, and $other in the last one, are names of purposes.
differs-longer = The list says “{ $said }”; it is kept for { $days } days.
differs-necessary = The list calls it necessary; it does what { $purpose } does.
differs-unknown = The list says another purpose; it does what { $purpose } does.
differs-other = The list says { $other }; it does what { $purpose } does.

## Opt-outs.

opt-outs = Ways out that the text names
no-opt-outs = The text names no way to object.
# How an opt-out stands there. $said is a sentence.
at-the-desk = At your desk of opt-outs: { $name }: { $said }
to-the-desk = Open the opt-outs
where-it-leads = Where the text leads
by-browser = In your browser. Sluice does it for you, by purpose and site: that is what the gates are.
by-device = In the settings of your device.
by-site = On the site itself, in its own settings or banner.
not-known = Sluice does not know this one.
