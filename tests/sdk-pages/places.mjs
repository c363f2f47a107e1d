// Where and when else a page may run an SDK: in a worker, in frames without an address of their own, twice, late.
// @ts-check

/** @typedef {'worker' | 'blank' | 'srcdoc' | 'twice' | 'late'} Place */

/** Each with the SDK that is tried there; few can do without a window. @type {[Place, string][]} */
export const places = [['worker', 'jitsu'], ['blank', 'mixpanel'], ['srcdoc', 'mixpanel'], ['twice', 'mixpanel'], ['late', 'mixpanel']];

const element = '<script src="/own.js"></script>';

/** What stands in the page's body; a frame's notes are the page's. @type {Record<Place, (watch: string) => string>} */
export const bodyOf = {
  worker: () => "<script>new Worker('/worker.js').onmessage = ({ data }) => { data.wrong.unshift(...notes.wrong); notes = data; };</script>",
  blank: (watch) => `<script>
const frame = document.body.appendChild(document.createElement('iframe'));
frame.contentWindow.eval(${JSON.stringify(`${watch}\nnotes = parent.notes;`)});
const script = frame.contentDocument.createElement('script');
script.src = location.origin + '/own.js';
frame.contentDocument.head.append(script);</script>`,
  srcdoc: (watch) => `<iframe srcdoc="${`<head><script>${watch}\nnotes = parent.notes;</script></head><body>${element}</body>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  twice: () => `${element}<script src="/own.js?again"></script>`,
  late: () => "<script>addEventListener('load', () => setTimeout(() => document.body.append(Object.assign(document.createElement('script'), { src: '/own.js' })), 300));</script>",
};

/** The site's script as a worker's, which tells the page what it noted. @param {string} watch @param {string} script */
export const workerScript = (watch, script) => `${watch.replaceAll('window.', 'self.')}
setInterval(() => postMessage(notes), 20);
${script}`;
