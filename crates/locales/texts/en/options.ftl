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

## Gates.

gates = Gates everywhere
gates-meaning = They hold on all sites but those with a choice of their own, which are listed below.

## Sites.

sites-label = Sites with choices of their own
sites-meaning = What you chose for single sites in the popup or in the report. Here you can take it back.
no-sites = No site has a choice of its own yet. Open the popup on a site and set one of its gates.
find-hint = Site, purpose or cookie
remove-all-label = Remove all of these
site-all = Remove everything of this site
beacons = Beacons you stop yourself

## The icon.

icon = Number on the icon
icon-meaning = The icon can bear the number of things that were stopped in the tab in front.
icon-switch = Show the number
shown = on
hidden = off

## Files.

file = Save and take over
file-meaning = Everything you chose as one file, for another browser or for later. The file lies on your device only; whoever has it can read for which sites you chose something.
save = Save as a file
open = Open a file
file-name = sluice-settings.json
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

## Keys.

keys = Keyboard
keys-meaning = Keys that act in the window in front. Your browser keeps them, and lets you choose others.
keys-change = Choose other keys
keys-where = In Chromium that is the page chrome://extensions/shortcuts; in Firefox it is “Manage Extension Shortcuts” behind the cogwheel of about:addons.
keys-none = no key
no-keys = This browser tells nothing of keys.

## What is stored.

stored-label = What Sluice stores
stored-meaning = All of it lies in this browser on this device. Sluice sends none of it anywhere: it has no server, no account and no statistics.
nothing-stored = Nothing is stored yet.

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
# The mark of something that an organisation decides.
managed = Set by your organisation
managed-section = Your organisation decides some of this
managed-meaning = The browser on this device is managed. What has a lock cannot be changed here.
managed-ignored = What Sluice was given and could not understand, and therefore leaves out:
managed-pause = Sluice cannot be paused.
managed-badge = The icon bears no number.

## First run.

welcome-title = Welcome to Sluice
welcome-gates = The seven gates, as they are now
welcome-options = Choose otherwise
welcome-report = See what it noticed
welcome-how = Press the icon of Sluice beside the address to see what happens on the site in front.
session = Until the browser closes
