// @ts-check
// Links tell nobody that they were followed: before a click does anything, `ping` is taken off what was clicked. In a world of its own,
// where the page cannot reach it, and before any listener of the page's.

(() => {
  /** A place's inside, also one that is closed to the page. @param {Element} place @returns {ShadowRoot | null} */
  function inside(place) {
    try {
      return /** @type {any} */ (place).openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(/** @type {HTMLElement} */ (place)) ?? null;
    } catch {
      return null;
    }
  }

  /** From everything in a closed inside, since it does not say where in it the click was. @param {ShadowRoot} root */
  function takeOffAll(root) {
    for (const place of root.querySelectorAll('*')) takeOff(place);
  }

  /** @param {Element} place */
  function takeOff(place) {
    if (place.hasAttribute('ping')) place.removeAttribute('ping');
    const root = inside(place);
    if (root?.mode === 'closed') takeOffAll(root);
  }

  /** @param {Event} event */
  function clicked(event) {
    // An element may have come from another frame, whose elements are not this one's.
    for (const place of event.composedPath()) if (/** @type {any} */ (place).nodeType === Node.ELEMENT_NODE) takeOff(/** @type {Element} */ (place));
  }

  // The keyboard clicks, too; auxclick is the middle button.
  addEventListener('click', clicked, true);
  addEventListener('auxclick', clicked, true);
})();
