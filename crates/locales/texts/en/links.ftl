# What came of tracking links: addresses that tell more than where to go, and hosts that links lead over to count them.

# The link led over $host, which only counts; the page behind it was opened directly.
opened = Opened: the page was gone to at once, and { $host } was not asked.
# What follows is about a parameter of the page's address.
taken-off = Taken off the page's address before the site was asked.
passed = Was in the page's address, and the site was asked with it.
