# The search for what breaks a page.

broken = Site broken?
title = What breaks this site?
works = It works
still = Still broken
stop = Stop, as it was before
hour = 1 hour
day = 1 day
always = Always
put-back = Put it back
close = Close
look = The page was loaded again. Look at it: does it work now? If this closes, open Sluice again.
found-pause = It works only while Sluice stands aside. For how long may it?
not-ours = It is broken while Sluice stands aside, too: something else is the cause. Everything is as it was before.

# $gates are names of purposes: "Performance and Advertising".
trying-none = Sluice stands aside on this site. { look }
trying = Open for a try: { $gates }. { look }
found = It works with { $gates } open. For how long may that be, on this site only?
