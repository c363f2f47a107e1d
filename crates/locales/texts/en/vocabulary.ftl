# What is said everywhere: purposes, kinds of things, and how several things stand in a line.

# This language's name in itself.
language-name = English

## The seven purposes: their names, and what they mean in one plain line.

authentication = Sign-in
security = Security
preferences = Preferences
features = Features & services
performance = Performance
analytics = Analysis & research
advertising = Advertising

authentication-meaning = Knows that you are signed in, and as whom.
security-meaning = Keeps out fraud and robots.
preferences-meaning = Remembers language, layout and your cookie choice.
features-meaning = Videos, maps, payments, chat, fonts and other parts of the page.
performance-meaning = Keeps the site fast and notices errors.
analytics-meaning = Counts and records how the site is used.
advertising-meaning = Ads, and following you from site to site for them.

# What nobody could sort, in the place of a purpose.
not-sorted = Not sorted

## Several things in a line: "A and B", "A, B and C".

list-between = ,{" "}
list-end = { $first } and { $last }

# What stands between two sentences; nothing in languages without spaces.
sentence-between = {" "}

## A single thing.

cookie = cookie
beacon = beacon
script = script
embed = embed
file = file
stored-value = stored value
link = tracking link
call = SDK call

## Counts.

cookies = { $count ->
    [one] { $count } cookie
   *[other] { $count } cookies
}
beacons = { $count ->
    [one] { $count } beacon
   *[other] { $count } beacons
}
scripts = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
embeds = { $count ->
    [one] { $count } embed
   *[other] { $count } embeds
}
files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
stored-values = { $count ->
    [one] { $count } stored value
   *[other] { $count } stored values
}
links = { $count ->
    [one] { $count } tracking link
   *[other] { $count } tracking links
}
calls = { $count ->
    [one] { $count } SDK call
   *[other] { $count } SDK calls
}
things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
hosts = { $count ->
    [one] { $count } host
   *[other] { $count } hosts
}
companies = { $count ->
    [one] { $count } company
   *[other] { $count } companies
}
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
