# What is kept: sweeping, lifetimes, and cookies that the user sorts.

# The button that removes what is kept from before a gate was shut.
sweep-remove = Remove them
# The button that brings it back.
sweep-undo = Bring them back and open the gate
# Above the choice of a lifetime.
keep = Keep its cookies
# Above the choice of another category for a cookie.
belongs = What is it for?
# The cookie is what Sluice says.
as-sorted = As Sluice sorts it
moves = Cookies you sorted yourself
moves-meaning = What you say counts before everything Sluice knows, on the site of the cookie.
take-back = Take back
save-file = Save as a file
read-file = Read from a file
not-a-file = This file does not hold cookies that were sorted with Sluice. Nothing was changed.
embeds = Embeds you always let through
embeds-meaning = They load on these sites although their gate is shut. Cookies follow their own gates all the same.

## Sweeping: cookies from before a gate was shut. $signing-in says whether some may keep the user signed in.

sweep-here = { $count ->
    [one] { $count } cookie for it is still kept on this site; { $signing-in }.
   *[other] { $count } cookies for it are still kept on this site; { $signing-in }.
}
sweep-everywhere = { $count ->
    [one] { $count } cookie for it is still kept on all sites; { $signing-in }.
   *[other] { $count } cookies for it are still kept on all sites; { $signing-in }.
}
sweep-no-sign-in = nothing you are signed in with
sweep-sign-in = { $count ->
    [one] { $count } of them knows that you are signed in
   *[other] { $count } of them know that you are signed in
}
sweep-removed = { $count ->
    [one] { $count } cookie was removed.
   *[other] { $count } cookies were removed.
}
sweep-undone = { $count ->
    [one] { $count } cookie is back, and the gate is open again.
   *[other] { $count } cookies are back, and the gate is open again.
}

## Lifetimes, after "Keep its cookies".

days-any = for as long as sites want
days-year = for a year at most
days = { $days ->
    [one] for { $days } day at most
   *[other] for { $days } days at most
}
cut = { $count ->
    [one] { $count } cookie that was there already is now kept no longer.
   *[other] { $count } cookies that were there already are now kept no longer.
}
# $from and $to are counts of days.
cut-from = It was to be kept for { $from }; it is kept for { $to }.

## Lists of what the user chose.

moved = { $name } on { $site }: { $purpose }
embed = { $name } on { $site }

## What a cookie is like. $traits go on after "this cookie": "is empty, and is kept for a year".

looks-sure = It looks like { $purpose }.
looks-unsure = Perhaps it is { $purpose }, but that is not sure enough to act on.
looks-traits = This cookie { $traits }.
looks-trait-last = { $traits }, and { $last }
looks-percent = Such guesses are right in { $percent } of 100 cases.

## A cookie that came back with the number of one that was removed. $places says where copies were.

came-back = It came back with the number of a cookie that was removed: a copy is kept elsewhere, perhaps by the server.
came-back-copies = It came back with the number of a cookie that was removed. Copies were found in { $places }, and cleared where they held nothing else.
# Where copies were found, in a row after "Copies were found in". $key is the name of a stored value.
copy-local = local storage ({ $key })
copy-local-left = local storage ({ $key }, left alone: it holds more)
copy-session = session storage ({ $key })
copy-session-left = session storage ({ $key }, left alone: it holds more)
copy-window = the name of the window
