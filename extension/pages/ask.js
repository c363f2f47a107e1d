// Asks the background what this page is to show, before anything else is loaded: a background that sleeps wakes up while
// the WebAssembly that draws the page is still on its way.
// @ts-check

{
  const look = document.currentScript?.dataset.look ?? '';

  /** The tab that the page is about: the one its address names, else the one in front. */
  const theTab = async () => {
    const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
    return Number.isInteger(named) ? named : (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  };

  const asked = theTab().then(async (tab) => ({ tab, answer: await chrome.runtime.sendMessage({ [look]: { tab } }) }));
  // Whoever waits for it hears of a fault; nobody may be there yet.
  asked.catch(() => undefined);
  /** @type {any} */ (globalThis).asked = asked;
}
