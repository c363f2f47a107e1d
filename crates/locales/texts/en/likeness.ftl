# What a cookie is like. Each of these goes on after “this cookie” and becomes part of a sentence: “This cookie looks like a language, and is kept
# for days.” See looks-traits and looks-trait-last in kept.ftl.

google-analytics-number = looks like a Google Analytics client number
google-analytics-session = looks like a Google Analytics session
facebook-number = looks like a Facebook browser number
google-ads-number = looks like a Google Ads number
consent-record = holds a choice about cookies
server-session = looks like a session number of a server
# A token is signed when nobody else could have made it.
signed-token = holds a signed token
# $purpose is the name of a purpose: "Advertising".
known-host = is of a host known for { $purpose }
tracking-host = has a word such as “ads” or “track” in its host
follows-across-sites = belongs to another site, which gets it from every page that loads it
other-site = belongs to another site
hidden-from-scripts = is hidden from scripts
language = looks like a language
currency = looks like a currency
yes-or-no = says yes or no
small-number = holds a small number
word = holds a single word
unique-number = holds a number that no other browser has
long-random-text = holds a long text without visible meaning
time = holds a time
address = holds the address of a page
record = holds several values
empty = is empty
# Another cookie with the same number was removed, and now this one is there.
a-copy = holds the number of another cookie, which was removed

## What a public list says it is for. $class is one of four words that such lists use; $list is the name of the list, as below.

listed = { $class ->
    [functionality] is listed as functionality by { $list }
    [analytics] is listed as analytics by { $list }
    [advertising] is listed as advertising by { $list }
   *[necessary] is listed as necessary by { $list }
}
# After “by”.
open-cookie-database = the Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## What its name sounds like, by the same four words.

sounds-like = { $class ->
    [functionality] has a name that sounds like functionality
    [analytics] has a name that sounds like analytics
    [advertising] has a name that sounds like advertising
   *[necessary] has a name that sounds like necessary
}

## How long it is kept, roughly.

kept-session = is kept until the browser is closed
kept-minutes = is kept for minutes
kept-hours = is kept for hours
kept-days = is kept for days
kept-months = is kept for months
kept-years = { $count ->
    [1] is kept for a year
    [2] is kept for two years
    [one] is kept for { $count } year
   *[other] is kept for { $count } years
}
