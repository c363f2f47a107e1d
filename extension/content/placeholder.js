// @ts-check
// What stands in the place of an embed that is stopped: who it is, why it is not there, and two buttons. Drawn in a closed shadow, where
// the page sees nothing and its style sheets do not reach; looks come by constructed sheets, which no policy of a page forbids.

(() => {
  /** What embeds are; there is a name and a reason for each. */
  const kinds = new Set(['audio', 'button', 'calendar', 'chat', 'code', 'comments', 'document', 'form', 'map', 'picture', 'post', 'video']);

  /** A text in the browser's language. @param {string} id @param {string[]} values */
  const words = (id, ...values) => chrome.i18n.getMessage(id, values);

  const looks = `
    * { box-sizing: border-box; margin: 0; padding: 0; }
    .room { inline-size: 100%; container-type: inline-size;
      --sheet: #f4f7f8; --ink: #16242a; --quiet: #51636b; --edge: #75868e; --accent: #0b6e8a; --on-accent: #fff; --button: #fff; }
    .room.whole { block-size: 100%; container-type: size; }
    .box { block-size: 100%; display: flex; flex-flow: column; align-items: center; justify-content: center; gap: 10px; padding: 14px;
      border: 1px solid var(--edge); border-radius: 8px; background: var(--sheet); color: var(--ink); overflow: hidden; text-align: center;
      font: 400 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
    .name { font-size: 16px; font-weight: 600; line-height: 1.2; }
    .why { color: var(--quiet); max-inline-size: 46ch; text-wrap: pretty; }
    .said:empty { display: none; }
    .said { font-weight: 600; }
    .ways { display: flex; flex-wrap: wrap; gap: 8px; justify-content: center; }
    button { appearance: none; font: inherit; font-weight: 600; line-height: 1.2; min-block-size: 32px; padding: 6px 14px; cursor: pointer;
      border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent); white-space: nowrap; }
    button + button { background: var(--button); color: var(--accent); }
    button:hover { text-decoration: underline; }
    button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
    button:disabled { opacity: .6; cursor: default; }
    .close { display: none; }
    .short { display: none; }
    .corner .box { border-width: 2px; border-color: var(--accent); box-shadow: 0 2px 12px #0005; position: relative; padding-block-start: 18px; }
    .corner .why { font-size: 12px; }
    .corner button:not(.close) { font-size: 13px; min-block-size: 28px; padding: 3px 10px; }
    .corner .close { display: block; position: absolute; inset-block-start: 4px; inset-inline-end: 4px; min-block-size: 24px;
      inline-size: 24px; padding: 0; border: 0; background: none; color: var(--quiet); font-size: 18px; line-height: 1; }
    .strip .why { max-inline-size: none; }
    .strip .box { align-items: flex-start; text-align: start; gap: 6px; padding: 10px 14px; }
    /* Where the reason has no room it is left to those who hear it, or who point at the placeholder. */
    @container (max-width: 259px) or (max-height: 149px) {
      .whole .why { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      .whole .box { gap: 6px; padding: 6px; font-size: 13px; }
      .whole .name { font-size: 13px; }
      .whole button { min-block-size: 26px; padding: 2px 8px; }
    }
    @container (min-width: 560px) and (min-height: 100px) and (max-height: 149px) {
      .whole .why { position: static; inline-size: auto; block-size: auto; clip-path: none; max-inline-size: none; }
    }
    @container (max-height: 99px) and (min-width: 330px) {
      .whole .box { flex-flow: row wrap; gap: 4px 14px; }
    }
    @container (max-width: 239px) {
      .long { display: none; }
      .short { display: inline; }
    }
    @container (max-height: 71px) and (max-width: 329px) {
      .whole .box { gap: 2px; padding: 1px 3px; font-size: 11px; border-radius: 4px; }
      .whole .name { font-size: 11px; line-height: 1.1; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; max-inline-size: 100%; }
      .whole .ways { gap: 4px; flex-wrap: nowrap; }
      .whole button { min-block-size: 22px; padding: 0 3px; border-radius: 4px; font-size: 10px; }
      .whole button:focus-visible { outline-width: 2px; outline-offset: 0; }
      .long { display: none; }
      .short { display: inline; }
    }
    @media (prefers-color-scheme: dark) {
      .room { --sheet: #182226; --ink: #e6eef0; --quiet: #a3b5bc; --edge: #7f939b; --accent: #67c6dd; --on-accent: #06222b; --button: #182226; }
    }
    @media (forced-colors: active) { button { border-color: ButtonText; } }`;

  /** @type {CSSStyleSheet | undefined} */
  let sheet;

  /**
   * Draws a placeholder.
   * @param {{name: string, owner: string, gate: string, what: string}} embed `gate` is the category's identifier
   * @param {'whole' | 'strip' | 'corner'} shape in the place of a frame, above an element, or in the corner of the window
   * @param {(load: 'once' | 'always') => Promise<boolean>} choose what a real press of a button does
   * @returns {{host: HTMLElement, dress: (looks: Record<string, string>) => void}} what to put into the page, and how to give it its place
   */
  function draw({ name, owner, gate, what }, shape, choose) {
    const kind = kinds.has(what) ? what : 'this';
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(looks);
    // What a shadow's own sheet says of its host in earnest, no rule of the page outdoes.
    const place = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [sheet, place];
    /** @param {Record<string, string>} looks */
    const dress = (looks) => {
      const said = Object.entries({ all: 'initial', 'color-scheme': 'light dark', ...looks }).map(([name, value]) => `${name}: ${value} !important;`);
      place.replaceSync(`:host { ${said.join(' ')} }`);
    };
    const room = add(shadow, 'div', `room ${shape}`);
    const box = add(room, 'div', 'box');
    box.setAttribute('role', 'group');
    // The words are the browser's, whatever the page's language and direction.
    box.lang = words('language');
    box.dir = words('direction');
    // A brand that says itself what it is is not told again: "Google Maps".
    const title = name.toLowerCase().includes(kind) ? name : words(`embed_${kind}`, name);
    box.setAttribute('aria-label', words('not_loaded', title));
    add(box, 'p', 'name', title);
    const why = words(`why_${kind}`, name, words(gate), owner);
    const reason = add(box, 'p', 'why', why);
    reason.id = 'why';
    box.title = why;
    const ways = add(box, 'p', 'ways');
    const said = add(box, 'p', 'said');
    said.setAttribute('role', 'status');
    const buttons = /** @type {const} */ (['once', 'always']).map((load) => {
      const [long, short] = [words(`load_${load}`), words(`load_${load}_short`)];
      const button = /** @type {HTMLButtonElement} */ (add(ways, 'button', load));
      button.type = 'button';
      button.setAttribute('aria-label', words('load_what', long, title));
      button.setAttribute('aria-describedby', 'why');
      add(button, 'span', 'long', long);
      add(button, 'span', 'short', short);
      button.addEventListener('click', (event) => {
        // Only a person presses: what a script makes up is not trusted.
        if (!event.isTrusted) return;
        for (const other of buttons) other.disabled = true;
        choose(load).then((passes) => {
          if (passes) return;
          said.textContent = words('load_failed');
          for (const other of buttons) other.disabled = false;
        });
      });
      return button;
    });
    if (shape === 'corner') {
      const close = /** @type {HTMLButtonElement} */ (add(box, 'button', 'close', '×'));
      close.type = 'button';
      close.setAttribute('aria-label', words('hide_note', name));
      close.addEventListener('click', () => host.remove());
    }
    return { host, dress };
  }

  /** @param {Node} parent @param {string} tag @param {string} [className] @param {string} [text] */
  function add(parent, tag, className = '', text = '') {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  self.sluicePlaceholder = draw;
})();
