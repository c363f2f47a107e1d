# The report of a site.

report = Report
page = Page
opened = Opened
state = Sluice
summary = In numbers
things-seen = seen
things-stopped = stopped
things-passed = let through
companies = companies
# Where a company has its seat; $country is a name.
seat = seat: { $country }
find = Find
find-hint = Company, host or name
show = Show
show-all = Everything
show-stopped = Only stopped
show-passed = Only let through
open-all = Open all
close-all = Close all
print = Print
nothing-yet = Nothing was seen on this page yet.
nothing-matches = Nothing fits what you are looking for.
unknown-evidence = No row of knowledge fits it.
no-catalogue = The table of what parameters mean could not be read, so the report cannot say what left.
left = What left
was-stopped = What was stopped
calls = What the page told it (SDK calls)
no-calls = Its SDK is in the page; no call of it was seen.
events-sent = Events in what it was to send:
show-values = Show values
hide-values = Hide values
no-key = (no name)
flow = Who got what
flow-meaning = A full line: that kind of information left. A broken line: it was stopped.
linked = The same value went to several companies
linked-meaning = With it they can tell that they speak of the same person.
said = What this site says you chose
said-meaning = Read from cookies that the site itself keeps of an answer on its banner, or of none.
# What was chosen for a purpose, whose name stands out.
said-answer = { $purpose }: { $answer }.
nothing-said = It keeps no cookie of this kind that Sluice can read.
said-in-full = In full
ask-site = Ask this site whether it heeds Global Privacy Control
asking = Asking…
ask-meaning = Sluice asks nobody by itself. If you wish, it asks this site for one small file, without cookies.
no-answer = The site could not be asked.
unrecognised = Not recognised
carried-cut = Some requests carried more than is looked at.
# Buttons. $place stands out: a host with the beginning of the path.
stop-beacon = Stop what goes to { $place }
let-beacon = Let through again what goes to { $place }
stops = Beacons you stop yourself
stops-meaning = Nobody knows what these are for. They are stopped on all sites but their own, except where Sluice is paused.

## Columns of a company's things.

heading-what = What
heading-name = Name
heading-often = How often
heading-when = When
heading-why = Why

## The picture of who got what.

flow-more = { $more ->
    [one] { $more } more company is listed below.
   *[other] { $more } more companies are listed below.
}
# What a company got, and what was kept from it; for those who do not see the picture. $kinds are kinds of information.
flow-got = got: { $kinds }
flow-stopped = stopped: { $kinds }
flow-both = { $got }; { $stopping }

## Why something looks like a beacon.

beacon-yours = You took it for a beacon.
beacon-very-likely = This is very likely a beacon.
beacon-likely = This is likely a beacon.
beacon-maybe = This may be a beacon.

## How it was told what a value is.

recognised-vendor-key = known key
recognised-common-key = usual key
recognised-value = by its look
recognised-nothing = unknown

## Heads and counts.

title-plain = Sluice report
title = { $site }: Sluice report
gate-open = gate open
gate-shut = gate shut
# The gaps do not break.
seen-and-stopped = { $seen }{"\u00A0"}seen, { $stopped ->
    [0] none
   *[other] { $stopped }
}{"\u00A0"}stopped
# $things and $companies are counts.
showing = Showing { $things } from { $companies }.
# Two times of day.
from-to = { $first } to { $last }

## How a cookie or stored value was stopped, and how often. $times is "once" or "3 times".

times = { $count ->
    [1] once
    [one] { $count } time
   *[other] { $count } times
}
means-prevented = Kept from being written in the page { $times }.
means-taken-out = Taken out of an answer { $times }.
means-removed = Removed { $times }.
means-removed-after = Removed { $times }, after { $milliseconds } ms at most.

## What is known of a thing.

sure = { $percent } percent sure.
also = Also serves: { $purpose }.
called-with = with { $names }
called-with-more = with { $names } and { $more } more
# Instead of a count where nothing but an SDK was seen. The gaps do not break.
only-sdk = its{"\u00A0"}SDK is in the page
only-calls = { $count ->
    [one] { $count }{"\u00A0"}SDK call
   *[other] { $count }{"\u00A0"}SDK calls
}
# $scope is one of those below; $signature is what fits there, and stands out.
evidence = Known from { $file }, { $scope }: { $signature }.
source = Source: { $source }.

## Where in a file of knowledge something fits, in "Known from …".

scope-imported-host = an imported list of hosts
scope-rest-of-host = the rest of a host that serves many purposes
scope-any-host = an address pattern on any host
scope-host = a whole host
scope-path = an address pattern on one host
scope-cookie-name = a cookie name on any site
scope-cookie-name-and-host = a cookie name on the company's own host
scope-storage-key = the name of a stored value
scope-cookie-host = a cookie on the company's own host
scope-disguised-host = a name of the visited site that likely leads to the company
