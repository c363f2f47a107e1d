// @ts-check
// What runs inside the page begins: before the page's own scripts, what they could change is taken, and a way to tell is made.
// The files are registered as one script and run one after the other; the last takes away what they share. The guard stands
// before cookies and storage, the probe tells what SDKs are told. What a script's functions are called from can be read in the stack of an
// error: there the browser would name the extension's address, for which some SDKs refuse to work; so each file has a name that says nothing.
//
// Names that serve a shut gate can neither be written nor read, neither as cookies nor in storage. A page that wants to can still
// get around it (a fresh frame has fresh functions), so this is the first of several layers.

(() => {
  const gates = self.sluiceGates ?? [];
  const framesToo = self.sluiceFrames === true;
  delete self.sluiceGates;
  delete self.sluiceFrames;
  // A frame of another site follows the gates of the site that is visited, which a script registered by address cannot know; there
  // it acts only while the gates are the same everywhere.
  const foreign = isForeign();
  const acts = gates.length > 0 && (!foreign || framesToo);

  // Array literals and index loops touch nothing that a page can change.
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const WeProxy = Proxy;
  const WeMap = Map;
  const call = (/** @type {Function} */ work) => (/** @type {any} */ self, /** @type {any[]} */ list) => apply(work, self, list);
  const own = {
    apply, defineProperty, getOwnPropertyDescriptor, call, WeProxy, WeMap,
    text: String,
    indexOf: call(String.prototype.indexOf),
    slice: call(String.prototype.slice),
    startsWith: call(String.prototype.startsWith),
    endsWith: call(String.prototype.endsWith),
    trim: call(String.prototype.trim),
    lower: call(String.prototype.toLowerCase),
    push: call(Array.prototype.push),
    has: call(Map.prototype.has),
    get: call(Map.prototype.get),
    set: call(Map.prototype.set),
  };
  // A frame without an address of its own has its parent's origin. Every page waits for what is done here; what is made of it can wait.
  const { origin } = self;

  /** Whether this is a frame whose visited site is not its own, as far as that can be told. */
  function isForeign() {
    if (self.top === self) return false;
    try {
      return !self.top?.document;
    } catch {
      return true;
    }
  }

  // Telling: by an event whose name only the relay knows.
  const random = crypto.getRandomValues(new Uint32Array(4));
  const token = `sluice-${random[0].toString(36)}${random[1].toString(36)}${random[2].toString(36)}${random[3].toString(36)}`;
  const dispatch = call(EventTarget.prototype.dispatchEvent);
  const WeEvent = CustomEvent;
  const hello = () => dispatch(document, [new WeEvent('sluice-guard', { detail: token })]);
  document.addEventListener('sluice-relay', hello, { once: true });
  // The relay says that it heard; from then on nobody is told the name any more, whoever asks.
  document.addEventListener(`${token}!`, () => document.removeEventListener('sluice-relay', hello), { once: true });
  hello();
  /** @type {Map<string, boolean>} */
  const told = new WeMap();
  /** Tells of a name once in a page. @param {'cookie' | 'storage'} kind @param {string} name */
  function tell(kind, name) {
    const line = `${kind} ${own.slice(name, [0, 256])}`;
    if (own.has(told, [line]) || own.indexOf(line, ['\n']) >= 0) return;
    own.set(told, [line, true]);
    send(line);
  }

  /** Tells lines, joined by line feeds. @param {string} lines */
  function send(lines) {
    // Without a prototype: what a page adds to that of all objects would be read from it.
    dispatch(document, [new WeEvent(token, /** @type {any} */ ({ __proto__: null, detail: lines }))]);
  }

  /**
   * Puts `work` in the place of a function, which looks and prints as before.
   * @param {any} holder @param {string} name @param {(original: Function, self: any, list: any[]) => any} work
   */
  function replace(holder, name, work) {
    const found = holder && getOwnPropertyDescriptor(holder, name);
    if (!found?.configurable || typeof found.value !== 'function') return;
    const original = found.value;
    const value = new WeProxy(original, { apply: (_, self, list) => work(original, self, list) });
    defineProperty(holder, name, { ...found, value });
  }

  /** @type {any} names.js adds the rest */ (self).sluice = { acts, gates, foreign, origin, own, tell, send, replace, token };
})();
//# sourceURL=anonymous
