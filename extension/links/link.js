// @ts-check
// A link that Chromium's rules led here, because no rule can decode: it is taken apart, and the tab goes on. Nobody is asked, so this
// works while the background sleeps. Sites cannot come here: the page's address is another one in each session of the browser.

import known from '../generated/links/known.js';
import { clean, unwrapAll } from './unwrap.js';

/** Behind the question mark: what is to be done, and the shut categories; behind the hash: the address. */
const [what, shut] = location.search.slice(1).split('=');
const categories = (shut ?? '').split('+');
const address = location.href.slice(location.href.indexOf('#') + 1);

/** Where to go. A wrapper whose target cannot be read is gone to itself: rules let this page do so. */
function target() {
  if (what === 'open') return unwrapAll(address, known.wrappers.filter(({ category }) => categories.includes(category))) ?? address;
  return clean(address, new Set(categories.flatMap((category) => known.decorations[category] ?? [])));
}

const found = /^https?:\/\//i.test(address) ? target() : '';
// An address that was not cleaned would lead here again.
if (found && (what === 'open' || found !== address)) location.replace(found);
else document.body.textContent = 'Sluice opens tracking links here. There is none.';
