# What all pages say, and what the popup says of gates and pauses.

# Between the parts of a line.
dot = {"\u00A0"}·{" "}

## Waiting and faults.

slow = Still waiting for Sluice to answer …
fault = Sluice could not answer
fault-comfort = What you set stays as it is.
try-again = Try again
no-tab = There is no page to speak of.
no-answer = The background of Sluice gave no answer.

## What a page is about.

restricted-site = Browser page
restricted = Extensions see nothing here
active = Watching this site
paused = Paused on this site

## Gates.

gates = Gates
scope = The switches act on
this-site = This site
everywhere = Everywhere
only-here = Only here.
as-everywhere = As everywhere
locked-out = You may be signed out or locked out.
shut-it = Shut it
keep-open = Keep it open
nothing-seen = nothing seen
stopped = stopped
all-stopped = all stopped
reload = Reload to apply
heads-up = Please note

## Pausing.

pause = Pause
pause-how-long = Pause on this site:
pause-visit = While I am here
pause-hour = 1 hour
pause-always = Always
resume = Resume
paused-visit = Paused while you are here. Nothing is stopped on this site.
paused-always = Paused until you resume. Nothing is stopped on this site.
pause-done = Paused.
resume-done = Watching again.
private = Private window: nothing of it is kept
undo = Undo
full-report = Full report
opt-outs = Opt-outs
policy = Their policy

## Gates, in sentences. $gate is open or shut.

open = open
shut = shut

# The name of a switch for those who hear it; switched on means let through.
switch-everywhere = { $name }: let through everywhere
switch-here = { $name }: let through on this site

# After the words of a button, for those who hear it: what it is about.
about = : { $name }

# Beside a gate that is open for a while. $time is a time of day, or a day with it.
open-until = Open here until { $time }.

# What a switch would do, told before. $things are counts: "2 cookies and 4 beacons".
turning-open = Opened, it lets through { $things } of this page.
turning-shut = Shut, it stops { $things } of this page; nothing you are signed in with.
turning-shut-known = { $count ->
    [one] Shut, it stops { $things } of this page; { $count } cookie may keep you signed in.
   *[other] Shut, it stops { $things } of this page; { $count } cookies may keep you signed in.
}

# Beside a gate that differs: how it stands in the other place. $state is the word for open or shut.
elsewhere = Everywhere: { $state }.
but-here = On this site: { $state }.

# What happens when the gate of a category is shut.
shutting-preferences = The site may forget your language, layout and other settings.
shutting-features = Videos, maps, payments or other parts of the site may stop working.
shutting-performance = The site may be slower, and some of it may stop working.
shutting-analytics = Rarely, a part of the site stops working.
shutting-advertising = You still see ads, only less personal ones. Rarely, a part of the site stops working.
# The same, said before it happens.
when-shut = When shut: { $what }

# What the user has just done to a gate.
gate-set = { $place ->
    [everywhere] { $name } is { $state } everywhere.
   *[here] { $name } is { $state } on this site.
}
gate-reset = { $name } is as everywhere: { $state }.

paused-until = Paused until { $time }. Nothing is stopped on this site.

## What was seen.

# The brands seen in a category.
seen-from = From { $companies }.
seen-from-more = From { $companies } and { $more } more.
# Names in a line, and how many are left out.
and-more = { $names } and { $more } more
# What nobody could sort. $things and $hosts are counts.
unsorted = Not sorted: { $things }
unsorted-from = Not sorted: { $things } from { $hosts }
like-beacons = { $sorted }; { $count ->
    [one] { $count } behaves like a beacon
   *[other] { $count } behave like beacons
}
more = { $count } more
stopped-of = { $stopped } of { $all } stopped
# "3 cookies, all stopped".
and-of-them = { $things }, { $stopping }

## What the background said.

failed = The background of Sluice said: { $error }
no-answer-because = { no-answer } ({ $detail })
unreadable = The background of Sluice gave an answer that this page cannot read. ({ $detail })
