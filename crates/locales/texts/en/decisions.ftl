# What Sluice decided: why a thing passed or was stopped, the one sentence about a page, and what people should note.

## Why a thing passed or was stopped. $purpose is the name of a purpose; $extent says for where its gate was set.

# It was stopped.
stopped-gate-shut = { $extent ->
    [everywhere] Stopped: { $purpose } is shut by your choice for all sites.
    [site] Stopped: { $purpose } is shut by your choice for this site.
   *[default] Stopped: { $purpose } is shut by default.
}
# It was to be stopped, and it was not.
passed-gate-shut = { $extent ->
    [everywhere] Let through although { $purpose } is shut by your choice for all sites: the browser had already sent it, or gave no way to stop it.
    [site] Let through although { $purpose } is shut by your choice for this site: the browser had already sent it, or gave no way to stop it.
   *[default] Let through although { $purpose } is shut by default: the browser had already sent it, or gave no way to stop it.
}
# A cookie that a host sets while other sites are visited. All of that host's cookies were held back from a request, or none.
withheld = { $extent ->
    [everywhere] Withheld with all cookies this host sets on other sites: { $purpose } is shut by your choice for all sites.
    [site] Withheld with all cookies this host sets on other sites: { $purpose } is shut by your choice for this site.
   *[default] Withheld with all cookies this host sets on other sites: { $purpose } is shut by default.
}
passed-gate-open = { $extent ->
    [everywhere] Let through: { $purpose } is open by your choice for all sites.
    [site] Let through: { $purpose } is open by your choice for this site.
   *[default] Let through: { $purpose } is open by default.
}
stopped-by-you = Stopped: you stop the beacons that go there.
passed-stopped-by-you = Let through although you stop the beacons that go there: the browser had already sent it.
stopped-by-others = Stopped by the browser or by another extension, not by Sluice.
passed-paused = Let through: Sluice is paused on this site.
passed-unknown = Let through: nobody knows what it is for.
passed-own-site = Let through: it belongs to the page or frame that asked for it.
passed-sign-in = Let through: somebody seems to be signing in, and it may be needed for that.
# An embed (a video, a map) that the user had loaded.
passed-embed-once = Let through once by you, for this visit.
passed-embed-here = Let through always here by you.
# A cookie of a consent banner.
kept-own-choice = Kept: it holds your own choice about cookies.

## What happened to what a page told an SDK (a vendor's code in the page).

call-answered = Its own script was stopped. A stand-in answered, and nothing was sent.
call-gate-shut = { $extent ->
    [everywhere] Taken in by code in the page, and what that sends is stopped: { $purpose } is shut by your choice for all sites.
    [site] Taken in by code in the page, and what that sends is stopped: { $purpose } is shut by your choice for this site.
   *[default] Taken in by code in the page, and what that sends is stopped: { $purpose } is shut by default.
}

## The one sentence about a page. $companies are names and a count: "Google, Meta and 4 more companies", or only "2 companies".

companies-more = { $count ->
    [one] { $names } and { $count } more company
   *[other] { $names } and { $count } more companies
}
restricted = Sluice cannot see this page: the browser keeps it to itself.
paused = Sluice is paused here.
paused-reached = Sluice is paused here. This site reached { $companies }.
nobody-seen = No other company was seen on this page.
# $things are counts: "2 cookies and 1 stored value"; $count is how many these are together.
nobody-reached = { $count ->
    [one] No other company was reached from this page; { $things } was stopped.
   *[other] No other company was reached from this page; { $things } were stopped.
}
reached-kept-stopped = { $count ->
    [one] This site reached { $companies }; { $things } was stopped.
   *[other] This site reached { $companies }; { $things } were stopped.
}
reached-some-stopped = This site reached { $companies }; some of it was stopped.
reached-nothing-stopped = This site reached { $companies }; nothing had to be stopped.
# $companies is a single one.
tried-it-stopped = This site tried to reach { $companies }; it was stopped.
# They are two.
tried-both-stopped = This site tried to reach { $companies }; both were stopped.
# They are three or more.
tried-all-stopped = This site tried to reach { $companies }; all were stopped.
tried-some-stopped = { $stopped ->
    [one] This site tried to reach { $companies }; { $stopped } was stopped.
   *[other] This site tried to reach { $companies }; { $stopped } were stopped.
}

## What people should note. They stand above everything else.

# $said are the browser's own words, which are English.
rules-refused = The browser did not accept Sluice's new rules, so the old ones still hold. It said: { $said }
choices-unreadable = Your stored choices could not be read, so the built-in ones hold. What was stored has been kept aside.
began-late = Sluice did not see this page from its beginning. Reload it to see everything it does.
too-much = This page did so much that { $more } more things were counted but not listed.

## In the report.

# What the heading “Not sorted” means.
not-sorted-meaning = Nobody knows what these are for. They pass, but for what you stop yourself.
# A row of knowledge: a cookie's name and the host that sets it.
row-on-host = { $pattern } on { $host }
