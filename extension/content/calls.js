// @ts-check
// The probe: writes down what an SDK is called with, as a short text, and tells it. Nothing of the page's runs for that: what would have to
// be computed by a page's function is left out.

(() => {
  const guard = self.sluice;
  if (!guard) return;
  const { send } = guard;
  const { call, getOwnPropertyDescriptor, slice, indexOf, lower, get, set, WeMap } = guard.own;
  const { ownKeys } = Reflect;
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { stringify } = JSON;
  const then = call(Promise.prototype.then);
  const soon = Promise.resolve();

  /** What is written down of one text, of one list or object, of all that a call is given, and of one page. */
  const MOST = { text: 80, items: 20, depth: 3, nodes: 60, same: 20, all: 300 };
  /** Functions whose next text is the name of an event. */
  const VERBS = ',track,tracksingle,trackcustom,tracksinglecustom,event,capture,trackevent,logevent,record,recordevent,send,page,screen,trackpage,trackpageview,trackaction,trackgoal,reachgoal,trigger,add_event,addaction,sendevent,track_event,fireevent,';

  /** @type {Map<string, number>} how often each call was told */
  const counts = new WeMap();
  let all = 0;
  /** SDKs for which a stand-in answers. @type {{[sdk: number]: true}} */
  const stood = [];
  let waiting = '';

  /** Tells of a call once the script that runs has ended. @param {number} sdk @param {string} name @param {ArrayLike<unknown>} list @param {boolean} answered */
  function called(sdk, name, list, answered) {
    try {
      if (all >= MOST.all) return;
      // Where a stand-in has come, it tells; the page may go on calling what had been there before it.
      if (!answered && stood[sdk] && name !== '') return;
      const item = slice(name, [-5]) === '.push' ? itemOf(list, 0) : undefined;
      if (isList(item)) {
        name = slice(name, [0, -5]);
        list = item;
      }
      const what = name === '' ? '' : whatOf(name, list);
      const key = `${sdk}\t${what}`;
      const count = get(counts, [key]) ?? 0;
      if (count >= MOST.same) return;
      set(counts, [key, count + 1]);
      all += 1;
      const line = `call ${sdk}\t${answered ? '+' : '-'}\t${what}\t${name === '' ? '' : textOf(list)}`;
      if (waiting === '') then(soon, [flush]);
      waiting = waiting === '' ? line : `${waiting}\n${line}`;
    } catch {
      // What a page gives may throw when it is looked at; then there is nothing to tell.
    }
  }

  function flush() {
    const lines = waiting;
    waiting = '';
    if (lines !== '') send(lines);
  }
  self.addEventListener('pagehide', flush);

  /** The function with its method and event, where these are texts: `fbq track AddToCart`. @param {string} name @param {ArrayLike<unknown>} list */
  function whatOf(name, list) {
    let what = name;
    let verb = '';
    for (let dot = indexOf(name, ['.']), rest = name; dot >= 0; dot = indexOf(rest, ['.'])) verb = rest = slice(rest, [dot + 1]);
    let at = 0;
    // A function without methods has its method as its first text; some take a number before it.
    if (verb === '' && typeof itemOf(list, 0) === 'number') at = 1;
    const first = itemOf(list, at);
    if (verb === '' && typeof first === 'string') {
      verb = first;
      what = `${what} ${plain(first)}`;
      at += 1;
    }
    // Some methods name whom they speak for first: `trackSingle` an account, Matomo's nobody.
    if (indexOf(lower(verb, []), ['tracksingle']) === 0) at += 1;
    const event = itemOf(list, at);
    if (typeof event === 'string' && indexOf(VERBS, [`,${lower(verb, [])},`]) >= 0) what = `${what} ${plain(event)}`;
    else if (verb === 'push' && typeof event === 'object' && event !== null) {
      const named = valueOf(event, 'event');
      if (typeof named === 'string') what = `${what} ${plain(named)}`;
    }
    return what;
  }

  /** A text in one line. @param {string} given */
  function plain(given) {
    const quoted = stringify(given.length > 60 ? slice(given, [0, 60]) : given);
    return slice(quoted, [1, quoted.length - 1]);
  }

  /** @param {any} holder @param {string | number} name */
  function valueOf(holder, name) {
    const found = getOwnPropertyDescriptor(holder, name);
    return found && 'value' in found ? found.value : undefined;
  }

  /** Whether something is a list of arguments. @param {any} value @returns {value is ArrayLike<unknown>} */
  function isList(value) {
    return isArray(value) || (typeof value === 'object' && value !== null && typeof valueOf(value, 'length') === 'number');
  }

  /** @param {ArrayLike<unknown>} list @param {number} at */
  function itemOf(list, at) {
    return valueOf(list, at);
  }

  /** How many values of a list of arguments are written down so far. */
  let nodes = 0;

  /** A list of arguments as JSON, cut short. @param {ArrayLike<unknown>} list */
  function textOf(list) {
    nodes = 0;
    return slice(items(list, 0), [0, 1000]);
  }

  /** @param {unknown} value @param {number} depth @returns {string} */
  function write(value, depth) {
    nodes += 1;
    switch (typeof value) {
      case 'string':
        return stringify(value.length > MOST.text ? `${slice(value, [0, MOST.text])}…` : value);
      case 'number':
        return value - value === 0 ? `${value}` : 'null';
      case 'boolean':
        return value ? 'true' : 'false';
      case 'function':
        return '"(function)"';
      case 'object':
        if (value === null) return 'null';
        if (depth >= MOST.depth || nodes >= MOST.nodes || isView(value)) return '"(…)"';
        return isArray(value) ? items(value, depth) : fields(value, depth);
      default:
        return 'null';
    }
  }

  /** @param {any} from @param {number} depth */
  function items(from, depth) {
    let text = '';
    const length = valueOf(from, 'length') ?? 0;
    for (let at = 0; at < length && at < MOST.items && nodes < MOST.nodes; at += 1) {
      text = `${text}${at === 0 ? '' : ','}${write(valueOf(from, at), depth + 1)}`;
    }
    return `[${text}]`;
  }

  /** @param {object} from @param {number} depth */
  function fields(from, depth) {
    let text = '';
    const keys = ownKeys(from);
    for (let at = 0; at < keys.length && at < MOST.items && nodes < MOST.nodes; at += 1) {
      const key = keys[at];
      const found = typeof key === 'string' && getOwnPropertyDescriptor(from, key);
      if (!found || !found.enumerable || typeof key !== 'string') continue;
      const value = 'value' in found ? write(found.value, depth + 1) : '"(computed)"';
      text = `${text}${text === '' ? '' : ','}${stringify(key.length > MOST.text ? slice(key, [0, MOST.text]) : key)}:${value}`;
    }
    return `{${text}}`;
  }

  guard.called = called;
  guard.isList = isList;
  guard.valueOf = valueOf;
  guard.stood = stood;
})();
//# sourceURL=anonymous
