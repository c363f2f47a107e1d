// The demo sites' own script: cart, theme, single-page navigation, and the checkout that waits for the analytics callback.
// @ts-check
(function () {
  'use strict';
  /** The vendors' globals, as a site's script sees them: each may be missing when its gate is shut. @type {any} */
  const page = window;

  /** @param {string} name @param {string} value */
  const setCookie = (name, value) => { document.cookie = `${name}=${value}; path=/; max-age=31536000; SameSite=Lax; Secure`; };

  /** Tell every vendor, as a site's own code does. @param {string} event @param {Record<string, unknown>} [data] */
  function track(event, data = {}) {
    page.gtag?.('event', event, data);
    page.fbq?.('track', event === 'add_to_cart' ? 'AddToCart' : 'PageView', data);
    page.ttq?.push ? page.ttq.push(['track', event, data]) : page.ttq?.track?.(event, data);
    page.uetq?.push('event', event, { revenue_value: data.value });
    page._hmt?.push(['_trackEvent', 'shop', event]);
    page.clarity?.('event', event);
    page.hj?.('event', event);
    page.newrelic?.addPageAction(event, data);
  }
  page.demoTrack = track;

  setCookie('theme', 'light');
  setCookie('lang', document.documentElement.lang);

  document.addEventListener('click', (event) => {
    const at = /** @type {HTMLElement} */ (event.target);
    const buy = at.closest('[data-buy]');
    if (buy) {
      const count = Number(localStorage.getItem('cart') ?? '0') + 1;
      localStorage.setItem('cart', String(count));
      for (const place of document.querySelectorAll('[data-cart]')) place.textContent = String(count);
      track('add_to_cart', { value: Number(buy.getAttribute('data-buy')), currency: 'EUR' });
    }
    // A well-known way sites break under blockers: the next step happens only when analytics calls back.
    if (at.closest('#checkout')) page.gtag?.('event', 'begin_checkout', { value: 42, event_callback: () => { location.href = '/login?next=checkout'; } });

    const link = at.closest('a[data-spa]');
    if (link instanceof HTMLAnchorElement) {
      event.preventDefault();
      go(link.pathname + link.search);
    }
  });

  /** Single-page navigation: no document is loaded, only the vendors hear of it. @param {string} to */
  function go(to) {
    history.pushState({}, '', to);
    show();
    track('page_view', { page_location: location.href });
  }
  page.demoGo = go;

  function show() {
    const view = document.querySelector('#view');
    if (view) view.textContent = new URLSearchParams(location.search).get('view') ?? 'overview';
  }
  addEventListener('popstate', show);
  show();
  for (const place of document.querySelectorAll('[data-cart]')) place.textContent = localStorage.getItem('cart') ?? '0';
})();
