# Reports that are taken along, and saving them.

take-along = Take this report along
meaning = Saved as a file on this computer; sent to nobody.
with-values = With values in full
values-meaning = They may tell who you are. Without this they are masked.
page-file = Page (HTML)
table-file = Table (CSV)
data-file = Data (JSON)
saved = The file was handed to the browser.
title = Sluice report
page = Page
opened = Opened
made = Report made
made-by = Sluice
catalogue = Catalogue
seen = seen
stopped = stopped
let-through = let through
gate-open = Gate open.
gate-shut = Gate shut.
left = What left
was-stopped = What was stopped
calls = What the page told it (SDK calls)
unrecognised = Not recognised
no-key = (no name)
nothing = Nothing was seen on this page.
masked = Values are masked.
in-full = Values are written in full, as they were sent or were to be sent.
ends-with-session = until the browser is closed

## Columns.

heading-what = What
heading-name = Name
heading-often = How often
heading-when = When
heading-kept = Kept for
heading-why = Why

# How long a cookie was to be kept, and how long it is. $from and $to are counts of days.
cut = (cut from { $from } to { $to })
