// What the files that run inside the page share while they run one after the other, before the page's own scripts.

/** What the guard knows of one category, each table one text that is read where it lies: see `Guard` in crates/catalog/src/compile/guards.rs. */
interface Gate {
  category: string;
  cookies: string;
  stored: string;
  databases: string;
  hosts: string;
}

/** Calls a function that was taken before the page ran, on `self`, with a list of arguments. */
type Own = (self: any, list: any[]) => any;

interface Guard {
  /** Whether anything is kept from this frame. */
  acts: boolean;
  /** The shut categories. */
  gates: Gate[];
  /** Whether this is a frame whose visited site is not its own. */
  foreign: boolean;
  /** The origin of the frame. */
  origin: string;
  /** What a page could change, taken before it runs. */
  own: Record<'indexOf' | 'slice' | 'startsWith' | 'endsWith' | 'trim' | 'lower' | 'push' | 'has' | 'get' | 'set', Own> & {
    apply: typeof Reflect.apply;
    defineProperty: typeof Reflect.defineProperty;
    getOwnPropertyDescriptor: typeof Reflect.getOwnPropertyDescriptor;
    call: (work: Function) => Own;
    text: StringConstructor;
    WeProxy: ProxyConstructor;
    WeMap: MapConstructor;
  };
  /** A name that nobody else knows. */
  token: string;
  /** Tells lines, joined by line feeds. */
  send: (lines: string) => void;
  tell: (kind: 'cookie' | 'storage', name: string) => void;
  /** Tells of a call of an SDK by its number, as sites write it, once the script that runs has ended; the last says whether a stand-in
   * received it. */
  called: (sdk: number, name: string, list: ArrayLike<unknown>, answered: boolean) => void;
  /** The value of a plain property of something's own; nothing runs for it. */
  valueOf: (holder: any, name: string | number) => any;
  /** SDKs for which a stand-in answers. */
  stood: { [sdk: number]: true };
  /** Whether something is a list of arguments. */
  isList: (value: unknown) => value is ArrayLike<unknown>;
  replace: (holder: any, name: string, work: (original: Function, self: any, list: any[]) => any) => void;
  isShutCookie: (name: string, domain?: string) => boolean;
  isShutFrame: () => boolean;
  isShutKey: (key: string) => boolean;
  isShutDatabase: (name: string) => boolean;
  /** Compares addresses with those that vendor files name. */
  addresses: () => {
    /** Host and rest of an address, in lower case; nothing for what is not fetched by http. */
    split: (address: string) => { host: string; rest: string } | undefined;
    /** Whether they fit a host and a pattern in lower case, as rows write them. */
    isFrom: (pattern: string, host: string, rest: string) => boolean;
  };
  /** Makes what the stand-in for one SDK works with. */
  kitFor: (sdk: number, address: string) => Kit;
}

/** The stand-in of one vendor, and its rows: the row's first global, and the addresses of its scripts joined by spaces. */
interface StandInRow {
  vendor: string;
  rows: [global: string, scripts: string, sdk: number][];
  work: StandIn;
}

/** What stands in for a vendor's script: run once for each row of the vendor, with the row's first global. */
type StandIn = (kit: Kit, global: string) => void;

/** A function of the page, or something else where a page gives what it should not. */
type Given = any;

/** What stand-ins are made of. Nothing here throws into the page; the page's own callbacks fail as its own functions do. */
interface Kit {
  /** The page's window, untyped: what lies there is the page's. */
  page: any;
  /** The address that the script was to come from. */
  address: URL | undefined;
  noop: () => void;
  /** Calls a function of the page in a task of its own, as an answer from elsewhere would come; nothing if it is none. */
  later: (work: Given, ...list: any[]) => void;
  /** Calls a function of the page now; what it throws is reported as uncaught. */
  run: (work: Given, list?: any[], self?: any) => any;
  /** A promise that is fulfilled. */
  resolved: (value?: any) => Promise<any>;
  /** Tells of a call. */
  told: (call: string, list: ArrayLike<any>) => void;
  /** Looks up a global, or what lies under it; undefined where the page lets nobody look. */
  get: (path: string) => any;
  /** Defines a global, or something under one; where it cannot be defined, it stays as it is. */
  put: (path: string, value: any) => any;
  /** Defines an object unless there is one (an array is a snippet's queue); then it only gets what it lacks. */
  fill: (path: string, members: object) => any;
  /** A function that tells of its calls as `call` and answers: what a function given here returns, or the value. */
  method: (call: string, answer?: any) => any;
  /** Adds functions, named with spaces between, to an object, each telling as `path.name`. */
  methods: (holder: any, path: string, names: string, answer?: any) => any;
  /** A class whose objects have functions, named with spaces between; those answer themselves so that calls can be chained, if so wanted. */
  made: (names: string, answer?: any, chained?: boolean) => any;
  /** Hands over what waits in a list, each entry once, and takes it out. Entries that were calls come as arrays. */
  drain: (queue: any, take: (entry: any) => void) => void;
  /** Drains the list that a global is, and takes what is pushed from then on at once. Tells of pushes as `path.push`. */
  queue: (path: string, take: (entry: any) => void) => any;
  /** Replaces a function that only noted its calls in a list of its own (`clarity.q`), and takes what it noted; if so wanted, calls stay
   * in the list, for a script that the user may let come after all. */
  stub: (path: string, list: string, take: (list: any[]) => any, keeps?: boolean) => any;
  /** Sets the function that a snippet's own function hands its calls to (`fbq.callMethod`), and hands over those it noted. */
  handler: (path: string, property: string, list: string, answer?: any) => any;
  /** Puts an object in the place of a snippet's, and calls on it what was noted as `[name, ...list]` (dots for what lies deeper), also later. */
  takeOver: (path: string, holder: any, noted?: any) => any;
  /** As `takeOver`, for a script that the user may let come after all: a snippet's list stays where it is, has the object's functions, and goes
   * on noting the calls of those that are named. */
  standBeside: (path: string, holder: any, names: string) => any;
  /** An answer for `method`: calls back the last of the list, if it is a function. */
  back: (...list: any[]) => void;
  /** Reads the list of Google's tags: answers `gtag` calls, and with `gtm` also what is for the tag manager. */
  dataLayer: (gtm?: boolean) => void;
}

interface Window {
  sluiceGates?: Gate[];
  sluiceFlags?: { area: string; key: string; value: string }[];
  sluiceFrames?: boolean;
  /** The names by which SDKs are noticed, made when first asked for: see crates/catalog/src/compile/probe.rs. */
  sluiceSdks?: () => { [root: string]: string };
  sluice?: Guard;
  sluiceStandIns?: (() => StandInRow[])[];
  /** Requests for settings, joined by spaces, and what each is answered with where it is stopped. */
  sluiceAnswers?: (() => [requests: string, text: string][])[];
  /** What a stand-in's file defines, which is taken from there when the extension is built. */
  standIn: StandIn;
}
