// @ts-check
// The AdChoices Signal, for pages that ask by message: what the user has it carry. The protocol is the alliance's own; whoever carries a signal says by it
// that there is an extension.

(() => {
  addEventListener('message', async ({ source, data }) => {
    if (source !== window || data?.type !== 'GetAdPreferences') return;
    // The extension may have been updated meanwhile; then nobody answers.
    const { optOutsInForce } = /** @type {any} */ (await chrome.storage.local.get('optOutsInForce').catch(() => ({})));
    const carried = optOutsInForce?.headers.find((/** @type {{header: string}} */ { header }) => header === 'x-adchoices')?.value;
    if (carried) postMessage({ type: 'AdPreferences', data: carried }, '*');
  });
  postMessage({ type: 'ExtensionLoaded' }, '*');
})();
