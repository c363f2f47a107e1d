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
