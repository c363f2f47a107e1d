# The desk of opt-outs: every known way to say no, where each stands, and what can be done.

head = Opt-outs
title = Opt-outs: Sluice
what = An opt-out tells a company not to follow you. You still see ads, only less personal ones. Saying no breaks nothing, except where a setting of the browser says so below; but a company may ignore it.

## Numbers.

numbers = In numbers
done = done
verified = verified
ignored = ignored
impossible = not possible here
nothing-known = The list of opt-outs could not be read.

## Everything of a category at once.

everything-label = Everything at once
yes = Yes, opt out of all of this
no = Not now
taken-back-one-by-one = Each can be taken back below, one by one.
mind = What to know of these settings:

## Looking for something.

find-hint = Company or words
purpose = Purpose
state-label = State
kind-label = Kind
any = All
clear = Show all
kinds = Go to

## A row.

do-it = Do it
check = Check again
take-back = Take back
open = Open the page
checked = Looked at again just now.
region = For people in:
signal = A signal that you got from the alliance's own page
carry = Carry this signal
make = Make one that limits all companies
rule = By the alliance's rule signals are made on its own page only. One made here is read all the same; make it only if you want it so.
steps = What to do there:

## The opt-outs of a kind: the heading, how they work, and how many there are.

kind-signal = Signals
kind-cookie = Companies' cookies
kind-sdk = SDKs
kind-setting = Browser settings
kind-page = Pages for you

how-signal = Sent along with what your browser asks for, or told to a company's script. Some laws make companies heed them.
how-cookie = A cookie that says no, kept at the company itself: Sluice sets it, and sets it again when it is cleared. DAA, NAI and EDAA are the advertising industry's own alliances; their pages set the same cookies.
how-sdk = Many companies' scripts look for a flag, or can be told to stop. Sluice does so on each page that loads them.
how-setting = Switches of your browser. They stop things for all companies; read what each costs.
how-page = Sluice cannot press buttons in your name. It opens the page, and these are the steps.

# Under the heading: how many there are, and how many of them are done. Pages are opened; whether anything was done there, nobody can see.
of-kind = { $all }, { $count ->
    [0] none
   *[other] { $count }
} done
of-kind-opened = { $all }, { $count ->
    [0] none
   *[other] { $count }
} opened

## Where an opt-out stands, in a word or two. Beside it stands a sentence that says more; where that sentence is one of these words and nothing else, it is left out.

state-not-done = Not done
state-done = Done
state-verified = Verified
state-ignored = Ignored
state-undone = Taken back
state-impossible = Not possible here
# Of a page.
state-not-opened = Not opened
state-opened = Opened
# Of a setting of the browser, which somebody else has changed.
state-changed = Changed since

## What is being done about an opt-out.

doing-do = Being done …
doing-open = Being opened …
doing-check = Being looked at …
doing-undo = Being taken back …

## Whether an opt-out is still honoured, as far as anybody knows.

alive-confirmed = Tried, or documented today.
alive-likely = Nothing speaks against its being honoured.
alive-unknown = Nobody knows whether the company still honours this.
alive-closed = No longer offered.

## Who points people at an opt-out. $names are several of those below. The first four are names of alliances.

named-by = Named by: { $names }.
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices (Australia)
named-by-policies = privacy policies
named-by-vendor = the company itself

## Where all opt-outs stand together. $count is how many are known, $left how many Sluice can still do.

standing-none = { $count ->
    [one] { $count } opt-out is known; none is done yet.
   *[other] { $count } opt-outs are known; none is done yet.
}
standing-all = { $count ->
    [one] { $count } opt-out is known; everything that Sluice can do by itself is done.
   *[other] { $count } opt-outs are known; everything that Sluice can do by itself is done.
}
standing-left = { $count ->
    [one] { $count } opt-out is known
   *[other] { $count } opt-outs are known
}; { $left ->
   *[other] { $left } that Sluice can do by itself are not done.
}

# How much of the list is on show.
showing = { $count ->
    [one] Showing { $count } opt-out.
   *[other] Showing { $count } opt-outs.
}
# Opens a list; $count is how many lines it has.
proof = What was seen and done ({ $count })
# What became of an opt-out, for those who hear the page. $said is a sentence.
became = { $name }, { $brand }: { $said }

## Everything of a category at once, in sentences.

# The button. $purpose is the name of a purpose: "Advertising".
opt-out-of = Opt out of everything for { $purpose } ({ $count })
# In its place, where nothing is left.
nothing-left = { $purpose }: everything that Sluice can do by itself is done.

# What will be done, before the user says yes. $steps are some of the four below: "set the opt-out cookies of 2 companies; and tell 1 SDK to stop …".
everything = Sluice will { $steps }.
steps-between = ;{" "}
steps-end = { $first }; and { $last }
step-cookies = { $count ->
    [one] set the opt-out cookies of { $count } company
   *[other] set the opt-out cookies of { $count } companies
}
step-sdks = { $count ->
    [one] tell { $count } SDK to stop wherever pages load them
   *[other] tell { $count } SDKs to stop wherever pages load them
}
# $names are one or more names: "A, B and C".
step-signals = { $count ->
    [one] send the signal { $names }
   *[other] send the signals { $names }
}
step-settings = { $count ->
    [one] change the browser setting { $names }
   *[other] change the browser settings { $names }
}
# The name of a signal, with whose it is where the name does not say so.
signal-of = { $name } ({ $brand })
