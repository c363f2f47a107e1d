# The options page, and the page that opens when Sluice was installed.

title = Options: Sluice
head = Options
name = Options
what = Everything here holds at once, and stays in this browser.
sections = Go to
undo = Undo
undone = It is as it was before.
take-away = Remove
yes-remove = Yes, remove
no = No, keep it
unreadable = What was stored as your choices could not be read, so the built-in ones hold. It has been put aside; what you choose now is stored anew.
# $said is what the browser said.
refused = The browser did not take the latest rules, so those from before still hold. It said: { $said }

## Gates.

gates = Gates everywhere
gates-meaning = They hold on all sites but those with a choice of their own, which are listed below.
# Beside "Keep its cookies", for those who hear it: of which purpose. The gap before it belongs to it.
lifetime-of = {" "}({ $name })
# What was just chosen. $limit is in kept.ftl: "for 7 days at most".
limited = { $name }: cookies are kept { $limit }.

## Sites.

sites-label = Sites with choices of their own
sites-meaning = What you chose for single sites in the popup or in the report. Here you can take it back.
no-sites = No site has a choice of its own yet. Open the popup on a site and set one of its gates.
find-hint = Site, purpose or cookie
remove-all-label = Remove all of these
site-all = Remove everything of this site
beacons = Beacons you stop yourself

# A gate of a single site. $state is the word for open or shut there, $other for everywhere; $limit is in kept.ftl: "for 7 days at most".
site-gate-same = { $name }: { $state }, as everywhere now
site-gate-same-limited = { $name }: { $state }, its cookies kept { $limit }, as everywhere now
site-gate = { $name }: { $state } (everywhere: { $other })
site-gate-limited = { $name }: { $state }, its cookies kept { $limit } (everywhere: { $other })
# A line of the list that does nothing at present.
without-effect = { $line }; without effect, for your organisation decides
site-loan = { $name }: open until { $time }
site-pause = Paused until you resume
site-pause-until = Paused until { $time }
# $name is a company.
site-embed = Embeds of { $name } are always let through
# $purpose is the name of a purpose.
site-move = Cookie { $name }: sorted as { $purpose }

# How much of the list is on show.
showing = { $all ->
    [one] Showing { $all } site.
   *[other] Showing { $all } sites.
}
showing-some = Showing { $count } of { $all ->
    [one] { $all } site
   *[other] { $all } sites
}. Look for one to see others.

# What was taken away. $what is a line of the list.
removed = Removed on { $site }: { $what }.
removed-site = Removed: everything you chose for { $site }.
removed-stop = Let through again: { $place }.
removed-all = { $count ->
    [one] Removed: what you chose for { $count } site.
   *[other] Removed: what you chose for { $count } sites.
}
# Asks before everything is removed.
remove-all-sites = { $count ->
    [one] Remove what you chose for { $count } site?
   *[other] Remove what you chose for { $count } sites?
}
remove-all-beacons = { $count ->
    [one] Remove { $count } beacon that you stop?
   *[other] Remove { $count } beacons that you stop?
}
remove-all = { $sites ->
    [one] Remove what you chose for { $sites } site
   *[other] Remove what you chose for { $sites } sites
} and { $beacons ->
    [one] { $beacons } beacon that you stop
   *[other] { $beacons } beacons that you stop
}?
# After the words of a button, for those who hear it: what it is about, and on which site.
about-on = : { $what }, { $site }

## The icon.

icon = Number on the icon
icon-meaning = The icon can bear the number of things that were stopped in the tab in front.
icon-switch = Show the number
shown = on
hidden = off
icon-on = The icon bears the number.
icon-off = The icon bears no number.

## The language. The names of languages stand in the list, each in itself.

language = Language
language-browser = As the browser
language-meaning = The language that Sluice speaks on its pages. What stands in websites, and in the browser's own lists, follows the browser.

## Files.

file = Save and take over
file-meaning = Everything you chose as one file, for another browser or for later. The file lies on your device only; whoever has it can read for which sites you chose something.
save = Save as a file
open = Open a file
take = Take it over
leave = Leave everything as it is
take-what = What the file would change:
no-change = The file says what you have chosen already. There is nothing to take over.
takes-place = What is in the file takes the place of what you chose so far.
not-a-file = This file was not saved by Sluice, or somebody has changed it since. Nothing was changed here.
too-large = This file is far too large to be one that Sluice saved. Nothing was changed here.
newer = This file was saved by a newer Sluice than this one, which does not know all that is in it. Nothing was changed here. Bring this Sluice up to date, then open the file again.
sorted-only = This file holds cookies that were sorted, and nothing else. Open it at the end of the report. Nothing was changed here.
taken = What is in the file holds now.
badge-on = Number on the icon: off → on
badge-off = Number on the icon: on → off
# A gate everywhere that a file changes. $before and $after are the words for open or shut, or the line below.
gate-changes = { $name }, everywhere: { $before } → { $after }
gate-kept = { $state }, cookies kept { $limit }
site-gets = { $site }: gets choices of its own
site-loses = { $site }: loses its choices of its own
site-changes = { $site }: gets other choices
# After a list of sites.
more-sites = { $count ->
    [one] and { $count } site more
   *[other] and { $count } sites more
}
# Cookies that a file sorts, and beacons that it stops: so many that were not sorted or stopped before, and so many that will not be any longer.
moves-more = { $count ->
    [one] { $count } sorted cookie more
   *[other] { $count } sorted cookies more
}
moves-fewer = { $count ->
    [one] { $count } sorted cookie fewer
   *[other] { $count } sorted cookies fewer
}
moves-both = { $more ->
    [one] { $more } sorted cookie more
   *[other] { $more } sorted cookies more
}, { $fewer ->
   *[other] { $fewer } fewer
}
stops-more = { $count ->
    [one] { $count } stopped beacon more
   *[other] { $count } stopped beacons more
}
stops-fewer = { $count ->
    [one] { $count } stopped beacon fewer
   *[other] { $count } stopped beacons fewer
}
stops-both = { $more ->
    [one] { $more } stopped beacon more
   *[other] { $more } stopped beacons more
}, { $fewer ->
   *[other] { $fewer } fewer
}
left-out = { $count ->
    [one] { $count } entry in the file makes no sense here and is left out.
   *[other] { $count } entries in the file make no sense here and are left out.
}
also-opt-outs = { $count ->
    [one] Also carry out { $count } opt-out that the file names
   *[other] Also carry out { $count } opt-outs that the file names
}

## Keys.

keys = Keyboard
keys-meaning = Keys that act in the window in front. Your browser keeps them, and lets you choose others.
keys-change = Choose other keys
keys-where = In Chromium that is the page chrome://extensions/shortcuts; in Firefox it is “Manage Extension Shortcuts” behind the cogwheel of about:addons.
keys-none = no key
no-keys = This browser tells nothing of keys.

# What a key does.
key-pause = Pause on the site in front, or go on
key-report = Open the report of the page in front
key-popup = Open the popup
key-other = Another command

## What is stored.

stored-label = What Sluice stores
stored-meaning = All of it lies in this browser on this device. Sluice sends none of it anywhere: it has no server, no account and no statistics.
nothing-stored = Nothing is stored yet.
stored-heading-what = What
stored-heading-long = How long
stored-heading-size = Size
bytes = { $count } bytes
# With one digit behind the point, or whatever stands in its place.
kilobytes = { $whole }.{ $tenths } KB

# Each kind of thing that is stored, and how long it stays.
stored-choices = What you chose: gates, sites, cookies you sorted, beacons you stop
stored-choices-long = Until you remove it
stored-language = The language that you chose
stored-language-long = Until you choose the browser's
stored-badge = That the icon bears no number
stored-badge-long = Until you change it
stored-opt-outs = Opt-outs: which you asked for, and what was seen of them
stored-opt-outs-long = Until you take them back
stored-ends = When cookies end whose time you limited
stored-ends-long = Until they end
stored-policies = Policies that you had Sluice read
stored-policies-long = Until you have it forget them, or 60 newer ones are there
stored-history = Sums of what happened on all sites, by day
stored-history-long = As long as you say on the page “All sites”
stored-history-setting = How long those sums are kept
stored-aside = What could not be read and was put aside
# Of the two before this.
stored-reset-long = Until you reset everything
stored-journal = What happened in open tabs
stored-journal-long = Until the tab or the browser closes
stored-swept = Cookies that you removed last, to bring them back
stored-session = What Sluice notes while it works
# Of the two before this.
stored-session-long = Until the browser closes
stored-other = Other notes of Sluice
stored-other-long = Until you remove Sluice

## Beginning anew.

reset = Begin anew
reset-meaning = Back to how Sluice was on its first day. You are asked first.
reset-button = Reset everything …
reset-goes = This goes: the gates you set, what you chose for single sites, cookies you sorted, beacons you stop, limits of time, the number on the icon, readings of policies, and the sums that the page “All sites” shows.
reset-stays = This stays: the cookies of sites as they are now, and what happened in open tabs until the browser closes.
reset-yes = Yes, reset everything
reset-no = No, leave it
reset-done = Sluice is as it was on its first day.
reset-done-too = Sluice is as it was on its first day, and the opt-outs are taken back.
reset-opt-outs = { $count ->
    [one] Also take back { $count } opt-out; otherwise they stay
   *[other] Also take back { $count } opt-outs; otherwise they stay
}

## What an organisation decides.

# The mark of something that an organisation decides.
managed = Set by your organisation
managed-section = Your organisation decides some of this
managed-meaning = The browser on this device is managed. What has a lock cannot be changed here.
managed-ignored = What Sluice was given and could not understand, and therefore leaves out:
managed-pause = Sluice cannot be paused.
managed-badge = The icon bears no number.
# $state is the word for open or shut.
managed-gate = { $name }: { $state } everywhere
managed-gate-free = { $name }: { $state } everywhere, unless you choose otherwise
managed-site = { $name }: { $state } on { $site }
managed-site-free = { $name }: { $state } on { $site }, unless you choose otherwise
# A gate that is left as it is built in.
managed-locked = { $name }: as built in

## First run.

welcome-title = Welcome to Sluice
welcome-what = Sluice sorts what websites store and send by what it is for, and opens or shuts a gate for each purpose.
welcome-now = Analysis and advertising are shut already; everything that sites need is open.
welcome-nobody = It needs no account and contacts nobody: what it notices stays in this browser.
welcome-gates = The seven gates, as they are now
welcome-options = Choose otherwise
welcome-report = See what it noticed
welcome-how = Press the icon of Sluice beside the address to see what happens on the site in front.
