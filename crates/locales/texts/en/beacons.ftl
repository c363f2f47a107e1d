# Why something looks like a beacon (a tiny request that only tells somebody that a page was seen). These sentences stand one after the other, behind
# one that says how likely it is.

point = It is a picture of one point.
small = It is a picture with hardly anything in it.
empty = Its answer is empty.
by-function = It was sent by the function that pages send beacons with.
leaving = It was sent while the page was being left.
in-mail = It is a picture in a mail, which can tell the sender that the mail was opened.
number = It carries what looks like a number that tells people apart.
# $name is the name of the parameter that holds it.
number-named = It carries what looks like a number that tells people apart ({ $name }).
