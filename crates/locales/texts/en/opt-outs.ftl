# Where opt-outs stand, why some cannot be done here, and the proof of those that were done. They are rows of the page “Opt-outs”; what surrounds them
# is in desk.ftl.

## Where an opt-out stands, in a sentence. An opt-out is a cookie, a flag for an SDK (a vendor's code in pages), a signal, a setting of the browser, or
## a page on which a person has to do something.

not-done = Not done.
done-cookie = Done. The company was not met since, so nothing is proven yet.
done-page = Opened. Only the page itself can say whether you opted out there.
done-setting = Done. The browser has not confirmed it yet.
done-unheard = Done wherever it is met. Whether it is heeded cannot be seen from here.
done = Done wherever it is met. Nothing is proven yet.
verified-page = Opened, and seen: opt-out cookies were set since.
verified-cookie = Done, and seen: the opt-out went to the company.
verified-sdk = Done, and seen: where its SDK was met, nothing more came from it.
verified-setting = Done, and confirmed by the browser.
verified = Done, and seen: it was sent along.
ignored-setting = Done, but somebody else has changed it since.
ignored = Done, but the company went on all the same.
undone = Taken back.
impossible = This cannot be done here.
# A setting of the browser. Sluice set it at another time and does not remember why.
left-over = It is so, as Sluice once set it.
already = It is so already, without Sluice.

## Why an opt-out cannot be done here.

no-such-setting = This browser has no such setting.
setting-of-other = Another extension decides about this setting.
setting-fixed = The browser does not let extensions change this setting here.
not-written = Sluice does not write this one: it is the record of what you say on a site's own banner.
page-closed = This page is closed.
# The user pasted a text that is to be carried as a signal.
too-long = This is too long for a signal.

## The proof: one line for each thing that was done or seen; the day stands before it. “It” is the opt-out, “its” are the company's. $place is a site or
## host: "shop.example".

cookies-put = Its cookies were set on { $place }.
flag-put = Its flag was written on { $place }.
is-set = The browser says that it is set.
flag-put-back = Its flag had been cleared and was written again on { $place }.
cookies-put-back = Its cookies had been cleared and were set again on { $place }.
renewed = Its cookies on { $place } were renewed.
went-along = It went along with requests.
sent = It was sent to { $place }.
told = Its SDK was told on { $place }.
quiet = Its SDK was met on { $place }, and nothing more came from there.
# $cookie is the name of a cookie.
set-all-the-same = The company set the cookie { $cookie } all the same; that was undone.
changed-by-other = Somebody else has changed it.
# Google's tag sends along whether consent was given.
consent-claimed = Hits to { $place } said that consent was given.
went-on = It went on sending on { $place }.
opened = The page was opened.
# $place stands for domains: "a.example, b.example and 3 more".
set-there = Since then opt-out cookies were set that were not there before: { $place }.
kept-apart = Opt-out cookies were set, but the browser keeps them for that page alone, so other sites send none: { $place }.
place-more = { $names } and { $more } more
unchanged = Since then nothing changed that Sluice can see.
unchanged-others = Since then no opt-out cookie that Sluice knows was set; there are { $count } other cookies more.
taken-back = It was taken back.
# A line of the proof that holds for more than one time.
proof-times = { $line } ({ $count } times)
