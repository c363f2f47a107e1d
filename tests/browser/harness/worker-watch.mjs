// Follows the extension's service worker in Chromium by the debugger's own events: running, stopped, start, kill, evaluate.
// @ts-check

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {{running: boolean, targetId?: string}} State */

/**
 * Puppeteer's list of targets cannot be used for this: a killed worker stays in it, and a worker is in it before its
 * script has run. The ServiceWorker domain says `running` only when the script has been evaluated.
 */
export class WorkerWatch {
  /** @type {State} */
  #state = { running: false };
  /** @type {Set<() => void>} */
  #waiting = new Set();
  #scope;
  #page;
  #browser;

  /** @param {string} scope @param {CDPSession} page  a session of any tab that stays open @param {CDPSession} browser */
  constructor(scope, page, browser) {
    this.#scope = scope;
    this.#page = page;
    this.#browser = browser;
    page.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        if (!version.scriptURL.startsWith(scope)) continue;
        this.#state = { running: version.runningStatus === 'running' && version.status === 'activated', targetId: version.targetId };
      }
      for (const wake of [...this.#waiting]) wake();
    });
  }

  /** @param {string} scope @param {CDPSession} page @param {CDPSession} browser */
  static async start(scope, page, browser) {
    const watch = new WorkerWatch(scope, page, browser);
    await page.send('ServiceWorker.enable');
    return watch;
  }

  get running() { return this.#state.running; }

  /** @param {(state: State) => boolean} wanted @param {string} what @param {number} [timeoutMs] @returns {Promise<State>} */
  until(wanted, what, timeoutMs = 15_000) {
    if (wanted(this.#state)) return Promise.resolve(this.#state);
    return new Promise((resolve, reject) => {
      const done = () => { clearTimeout(timer); this.#waiting.delete(check); };
      const check = () => { if (wanted(this.#state)) { done(); resolve(this.#state); } };
      const timer = setTimeout(() => { done(); reject(new Error(`the service worker is not ${what} after ${timeoutMs} ms`)); }, timeoutMs);
      this.#waiting.add(check);
    });
  }

  untilRunning() { return this.until((state) => state.running, 'running'); }

  /** Starts the worker if it sleeps; through the debugger and not by a message, so that the extension sees no event it does not know. */
  async wake() {
    if (!this.running) await this.#page.send('ServiceWorker.startWorker', { scopeURL: this.#scope });
    return this.untilRunning();
  }

  async kill() {
    const { targetId } = this.#state;
    if (targetId === undefined) return;
    await this.#browser.send('Target.closeTarget', { targetId });
    await this.until((state) => state.targetId === undefined, 'stopped');
  }

  /** @param {string} expression */
  async evaluate(expression) {
    const { targetId } = await this.wake();
    const { sessionId } = await this.#browser.send('Target.attachToTarget', { targetId: /** @type {string} */ (targetId), flatten: true });
    try {
      const session = /** @type {CDPSession} */ (this.#browser.connection()?.session(sessionId));
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await this.#browser.send('Target.detachFromTarget', { sessionId }).catch(() => {}); // killed meanwhile: nothing to detach from
    }
  }
}
