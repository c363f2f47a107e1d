// @ts-check
// Stands in for Yandex Metrica: goals and hits are answered, the counter's number of the visitor is 0.
// https://yandex.com/support/metrica/en/objects/method-reference
self.standIn = ({ page, get, put, made, stub, drain, later, run }) => {
  const call = (/** @type {any} */ counter, /** @type {any} */ name, /** @type {any[]} */ ...rest) => {
    const options = rest.find((given) => typeof given?.callback === 'function');
    if (options) later(() => options.callback.call(options.ctx));
    else if (name === 'getClientID') later(rest[0], '0');
    else if (name === 'reachGoal') {
      const at = rest.findIndex((given) => typeof given === 'function');
      if (at >= 0) later(() => rest[at].call(rest[at + 1]));
    }
    if (name === 'init' && rest[0]?.triggerEvent) later(() => page.document.dispatchEvent(new page.Event(`yacounter${counter}inited`)));
  };
  stub('ym', 'a', (list) => call(list[0], list[1], ...list.slice(2)));
  const Counter = made('addFileExtension destruct notBounce params replacePhones setUserID userParams experiments trackLinks clickmap accurateTrackBounce enableAll');
  for (const name of ['hit', 'reachGoal', 'extLink', 'file']) Counter.prototype[name] = (/** @type {any[]} */ ...list) => call(0, name, ...list);
  Counter.prototype.getClientID = () => '0';
  put('Ya.Metrika2', put('Ya.Metrika', Counter));
  for (const name of ['yandex_metrika_callbacks', 'yandex_metrika_callbacks2', 'yandex_metrika_callback']) {
    const waiting = get(name);
    if (typeof waiting === 'function') later(waiting);
    else drain(waiting, (entry) => run(entry));
  }
};
