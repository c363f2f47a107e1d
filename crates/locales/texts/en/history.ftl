# The page of all sites: what was seen over time; and on the report what is new and when things happened.

title = All sites: Sluice
head = All sites
what = What Sluice saw over time, by day and site: how much of which company, what for, and what was stopped.
not-kept = No addresses, no names of cookies and no values are kept, nothing of private windows, and no site where nothing was seen. All of it stays on this computer.
nothing-kept = Nothing is kept yet. What you visit from now on shows up here some seconds after it was seen.
nothing-wanted = Nothing is kept, as you chose below.
not-read = What is kept could not be read.
not-saved = The file could not be saved.
numbers = In numbers
seen = seen
stopped = stopped
let-through = let through
find-hint = Site or company
purpose = Purpose
days = Days
all = All
all-days = All that are kept
today = Today
unsorted = Not sorted
# While one company or one site alone is looked at; $names are their names, which stand out.
only = Only { $names }
show-all = Show everything
by-day = Days
by-week = Weeks
as-table = As a table
day = Day
week = Week from
by-purpose = What for
by-company = Companies
by-site = Sites
company = Company
site = Site
on-sites-label = Sites
on-days = Days
latest-label = Latest day
order = Order
back = Previous
forth = Next
keeping-label = How long it is kept
keeping-meaning = Days that are older are removed. All of it together takes five megabytes at most; should that not be enough, the oldest days go first.
forget = Forget everything
forget-sure = Everything on this page will be gone for good.
forget-yes = Yes, forget it
forget-no = Keep it
forgotten = Everything is forgotten.
shorter-sure = What is older will be gone for good.
shorter-yes = Yes, remove it
take-along = Take all of it along

## What is new on a site, and when things happened.

new = New since your last visit
new-meaning = Not seen here when you were on this site before; page loads within half an hour count as one visit.
new-companies = Companies:
new-cookies = Cookies:
timeline = In order of time
timeline-meaning = When each company was first seen, in seconds after the page was asked for.
# After a line of names: how many are left out. The gap before it belongs to it.
and-more = {" "}and { $count } more
# Seconds with two digits behind the point, or whatever stands in its place. The gap does not break.
seconds = { $whole }.{ $hundredths }{"\u00A0"}s

## The orders in which the lists can stand.

order-most-sites = Most sites
order-most-companies = Most companies
order-most-seen = Most seen
order-most-stopped = Most stopped
order-most-days = Most days
order-latest = Latest
order-name = Name

## Numbers. Those that are called $…-written are written with gaps between their thousands; their plain counts are there to choose words by.

# Under the numbers themselves.
number-of-sites = { $count ->
    [one] site
   *[other] sites
}
number-of-companies = { $count ->
    [one] company
   *[other] companies
}
# The gaps do not break.
seen-and-stopped = { $seen ->
   *[other] { $seen-written }{"\u00A0"}seen
}, { $stopped ->
    [0] none{"\u00A0"}stopped
   *[other] { $stopped-written }{"\u00A0"}stopped
}
# On how many sites and days a company was seen.
on-sites = { $sites ->
    [one] on { $sites } site
   *[other] on { $sites } sites
}, { $days ->
    [one] on { $days } day
   *[other] on { $days } days
}
# How many companies were seen on a site, and on how many days.
of-companies = { $companies ->
    [one] { $companies } company
   *[other] { $companies } companies
}, { $days ->
    [one] on { $days } day
   *[other] on { $days } days
}
# What of a list is on show.
showing = { $first } to { $last } of { $all }
showing-all = { $all } in all

## Days.

# The latest day on which a site was seen.
latest = last on { $day }
# Over which days it goes.
extent = From { $first } to { $last }.
extent-day = Of { $day }.
# A choice of how many days are looked at.
last-days = Last { $days } days

## The drawing of days.

# The height of the highest column.
most = at most { $number }
# What the drawing shows, for those who do not see it. $most is a day.
drawing = { $seen } seen, { $stopped } of them stopped, in { $count ->
    [one] { $count } column
   *[other] { $count } columns
}. Most were seen: { $most }.

## For how long it is kept: a choice, beside others that are counts of days; and what was chosen.

keeping-nothing = Keep nothing
keeping-year = A year
kept-nothing = Nothing is kept from now on.
kept-year = Kept from now on: a year.
kept-days = { $days ->
    [one] Kept from now on: { $days } day.
   *[other] Kept from now on: { $days } days.
}
