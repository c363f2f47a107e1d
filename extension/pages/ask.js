// Asks the background what this page is to show, before anything else is loaded. A background that sleeps wakes up for it; meanwhile the
// page looks by itself, as the background would, and what is there first is drawn.
// @ts-check

{
  const which = /** @type {'popup' | 'report' | 'desk'} */ (document.currentScript?.dataset.look);

  /** What a look of one's own takes. Asked for all at once: found one by one, as each names the next, they come later than the answer. */
  const takes = {
    modulepreload: ['background/views.js', 'background/catalogue.js', 'background/journal.js', 'background/stored.js', 'generated/views.js'],
    preload: ['generated/catalog.bin', 'generated/views_bg.wasm'],
  };

  /** The tab that the page is about: the one its address names, else the one in front. Opt-outs are about none. */
  const theTab = async () => {
    if (which === 'desk') return -1;
    const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
    return Number.isInteger(named) ? named : (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  };

  /**
   * What the page finds by itself. Where no background runs nothing is known but what is stored, and none has met a refusal of its rules.
   * For the first look only: what was read then is not read again.
   * @param {'popup' | 'report'} which
   * @param {number} tab
   */
  const lookAlone = async (which, tab) => {
    for (const [rel, files] of Object.entries(takes)) {
      for (const file of files) {
        const link = Object.assign(document.createElement('link'), { rel, href: chrome.runtime.getURL(file) });
        if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
        document.head.append(link);
      }
    }
    const { look } = await import('../background/views.js');
    return look(/** @type {'popup' | 'report'} */ (which), tab, '');
  };

  /** @param {number | undefined} tab */
  const answerFor = async (tab) => {
    const told = chrome.runtime.sendMessage({ [which]: which === 'desk' ? { look: {} } : { tab } });
    // Whoever waits for it hears of a fault; nobody may be there yet.
    told.catch(() => undefined);
    // What can be opted out of, only the background knows.
    if (which === 'desk') return told;
    // A background that runs answers sooner than anything could be loaded, and knows what is not stored yet.
    const asleep = running.then((contexts) => contexts.length === 0, () => false);
    if (tab === undefined || !(await asleep)) return told;
    return Promise.any([told, lookAlone(which, tab)]);
  };

  const running = chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.BACKGROUND] });
  const asked = theTab().then(async (tab) => ({ tab, answer: await answerFor(tab) }));
  asked.catch(() => undefined);
  /** @type {any} */ (globalThis).asked = asked;
}
