# What the browser itself shows of Sluice, and what stands in pages in the place of an embed that is stopped. It is said in the browser's language,
# whatever language is chosen in the options. No selections here: browsers know none.

## In the list of extensions and of keys.

name = Sluice
description = Sorts the cookies, tracking pixels and SDK calls of a page by purpose, and opens or shuts a gate for each as you choose.
command-pause = Pause on the site in front, or go on
command-report = Open the report of the page in front

## In the place of an embed: its name, $name being a brand ("YouTube video").

embed-this = { $name }
embed-audio = { $name } audio player
embed-button = { $name } button
embed-calendar = { $name } calendar
embed-chat = { $name } chat
embed-code = { $name } code
embed-comments = { $name } comments
embed-document = { $name } document
embed-form = { $name } form
embed-map = { $name } map
embed-picture = { $name } picture
embed-post = { $name } post
embed-video = { $name } video

## Why it is not there. $name is a brand, $gate the name of a purpose, $owner a company.

why-this = This from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-audio = This audio player from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-button = This button from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-calendar = This calendar from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-chat = The chat from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-code = This code from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-comments = The comments from { $name } are not loaded, because { $gate } is shut here. Loading them tells { $owner } that you are here.
why-document = This document from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-form = This form from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-map = This map from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-picture = This picture from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-post = This post from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.
why-video = This video from { $name } is not loaded, because { $gate } is shut here. Loading it tells { $owner } that you are here.

## Its buttons. The short ones stand where there is little room.

not-loaded = { $title }: not loaded
load-once = Load once
load-once-short = Once
load-always = Always here
load-always-short = Always
# What a button does, for those who hear it. $button is one of the words above.
load-what = { $button }: { $title }
load-failed = This did not work. Reload the page and try again.
hide-note = Hide this note about { $name }
