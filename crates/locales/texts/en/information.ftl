## The kinds of information that pages and companies learn.

contact-data = Contact data
account-identifier = Account identifier
device-identifier = Browser or device identifier
purchases = Purchases
search-terms = Search terms
content-viewed = Content viewed
interactions = What you did
page-address = Page address
page-title = Page title
referrer = Page before
location = Location
network-address = Network address
language = Language
screen = Screen size
device-software = Device & software
timing = Times
campaign = Campaign
consent-state = Your consent choice
technical = Technical

## Those that only the site itself learns; policies name them.

communications = With whom you communicate
content-metadata = Date and place of what you share
