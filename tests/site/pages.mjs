// The pages of the two demo sites, a small shop and a small newspaper, as functions from request to HTML.
// @ts-check
import { snippet, visible } from './embeds.mjs';
import { policy } from './policy.mjs';
import { vendors } from './vendors.mjs';

/**
 * @typedef {object} Site
 * @property {string} host
 * @property {string} name
 * @property {string} lead
 * @property {'shop'|'news'} look
 * @property {string[]} vendors  ids of the vendors its pages embed themselves
 * @property {{title: string, text: string, price?: number, shape: string, hue: number}[]} items
 */

const embedded = vendors.filter((v) => !v.via).map((v) => v.id);

/** @type {Site[]} */
export const sites = [
  { host: 'shop.example', name: 'Kettle & Cup', lead: 'Kettles, cups and quiet mornings. Made in small batches, sent in plain boxes.', look: 'shop', vendors: embedded, items: [
    { title: 'Copper kettle', text: '1.2 litres, hammered', price: 84, shape: 'kettle', hue: 24 }, { title: 'Slow cup', text: 'Stoneware, glazed by hand', price: 19, shape: 'cup', hue: 160 },
    { title: 'Morning tin', text: 'Black tea, 125 g', price: 12, shape: 'tin', hue: 210 }, { title: 'Long spoon', text: 'Olive wood', price: 9, shape: 'spoon', hue: 85 }] },
  { host: 'news.example', name: 'The Daily Ledger', lead: 'What happened, in as few words as it takes.', look: 'news',
    vendors: ['meta-pixel', 'doubleclick', 'criteo', 'google-analytics', 'baidu-tongji', 'sentry', 'youtube', 'google-tag-manager', 'onetrust', 'google-sign-in', 'unsorted-partner'], items: [
    { title: 'Harbour opens early', text: 'Ice left three weeks ahead of time.', shape: 'view', hue: 205 }, { title: 'A library that lends tools', text: 'Drills, ladders and one boat.', shape: 'view', hue: 40 },
    { title: 'Night trains return', text: 'Four lines, twelve cities.', shape: 'view', hue: 260 }] },
];

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** What can be drawn on a 400 × 300 ground; `{h}` is the hue. @type {Record<string, string>} */
const shapes = {
  kettle: '<circle cx="200" cy="165" r="78" fill="hsl({h} 38% 52%)"/><path d="M122 165q-52-8-58-62l30-6q6 36 46 36z" fill="hsl({h} 38% 46%)"/><rect x="172" y="66" width="56" height="22" rx="11" fill="hsl({h} 30% 34%)"/>',
  cup: '<path d="M120 110h140v60q0 70-70 70t-70-70z" fill="hsl({h} 38% 52%)"/><path d="M258 130q56-4 48 40t-60 36" fill="none" stroke="hsl({h} 38% 46%)" stroke-width="18"/>',
  tin: '<rect x="135" y="100" width="130" height="142" rx="10" fill="hsl({h} 38% 52%)"/><rect x="128" y="76" width="144" height="34" rx="10" fill="hsl({h} 34% 40%)"/><rect x="135" y="146" width="130" height="48" fill="hsl({h} 42% 88%)"/>',
  spoon: '<ellipse cx="130" cy="150" rx="52" ry="34" fill="hsl({h} 38% 46%)"/><rect x="170" y="142" width="170" height="16" rx="8" fill="hsl({h} 38% 52%)"/>',
  view: '<circle cx="300" cy="90" r="34" fill="hsl({h} 60% 76%)"/><path d="M0 220l110-110 80 80 70-60 140 120v50H0z" fill="hsl({h} 32% 48%)"/><path d="M0 262l400-30v68H0z" fill="hsl({h} 34% 36%)"/>',
};

/** A picture drawn for an item, so that the demo needs no image files. @param {{shape: string, hue: number}} item */
export const picture = ({ shape, hue }) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="hsl(${hue} 42% 88%)"/>${shapes[shape].replaceAll('{h}', String(hue))}</svg>`;

const links = { '/': 'Home', '/cart': 'Cart', '/spa': 'Tour', '/login': 'Sign in', '/quiet': 'About', '/privacy': 'Privacy' };

/** @param {Site} site @param {string} path @param {string} main @param {{email?: string, embed?: boolean}} [options] */
function layout(site, path, main, { email, embed = true } = {}) {
  const nav = Object.entries(links).map(([to, name]) => `<a href="${to}"${to === path ? ' aria-current=page' : ''}>${name}${to === '/cart' ? ' (<span data-cart>0</span>)' : ''}</a>`).join('');
  const tail = embed ? site.vendors.filter((id) => !visible.includes(id)).map((id) => snippet(id, { email })).join('\n') : '';
  return `<!doctype html>
<html lang=en><head><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${escape(site.name)}</title><link rel=icon href="data:,"><link rel=stylesheet href="/static/site.css"></head>
<body class=${site.look}><header><a class=brand href="/"><i></i>${escape(site.name)}</a><nav>${nav}</nav></header>
<main>${main}</main><footer>${escape(site.name)} is a demonstration. Nothing here is for sale.</footer>
<script src="/static/site.js"></script>
${tail}</body></html>`;
}

/** @param {Site} site */
function home(site) {
  const cards = site.items.map((item, i) => `<article class=card><img alt="" src="/picture/${i}.svg"><div><h2>${escape(item.title)}</h2><p>${escape(item.text)}</p>${item.price ? `<button type=button data-buy=${item.price}>Add, €${item.price}</button>` : '<a href="/cart">Read on</a>'}</div></article>`).join('');
  const place = (/** @type {string} */ id, /** @type {string} */ title) => (site.vendors.includes(id) ? `<section><h2>${title}</h2>${snippet(id)}</section>` : '');
  return layout(site, '/', `<h1>${escape(site.name)}</h1><p class=lead>${escape(site.lead)}</p><div class=grid>${cards}</div><div class=two>${place('youtube', 'See how it is made')}${place('google-maps', 'Find us')}${place('google-sign-in', 'Join us')}${place('turnstile', 'Hear from us')}</div>`);
}

/** @param {Site} site @param {string|undefined} user */
function login(site, user) {
  const again = ['google-sign-in', 'turnstile'].filter((id) => site.vendors.includes(id)).map((id) => snippet(id)).join('');
  return layout(site, '/login', user ? `<h1>Welcome back</h1><p class=lead>Signed in as <b id=user>${escape(user)}</b>.</p>`
    : `<h1>Sign in</h1><form class=panel method=post action="/login"><label>E-mail<input name=email type=email value="jo@mail.example" required></label><label>Password<input name=password type=password value=demo></label>${again}<button>Sign in</button></form>`, { email: user });
}

/** The HTML for a first-party path, or null. @param {Site} site @param {string} path @param {string|undefined} user  e-mail of who is signed in */
export function pageOf(site, path, user) {
  switch (path) {
    case '/': return home(site);
    case '/cart': return layout(site, path, `<h1>Your cart</h1><table><tr><th>Item<th>Price</tr><tr><td>${escape(site.items[0].title)}<td>€42</tr></table><button type=button id=checkout>Go to checkout</button>`, { email: user });
    case '/spa': return layout(site, path, `<h1>Tour</h1><p class=lead>Now showing: <b id=view>overview</b></p><p><a data-spa href="/spa?view=kettles">Kettles</a> · <a data-spa href="/spa?view=cups">Cups</a> · <a data-spa href="/spa?view=teas">Teas</a></p>`);
    case '/login': return login(site, user);
    case '/quiet': return layout(site, path, `<h1>About us</h1><p class=lead>Two people, one kiln, no third parties on this page.</p>`, { embed: false });
    case '/privacy': return layout(site, path, policy, { embed: false });
    default: return null;
  }
}
