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
  /** Tells of a call of an SDK, once the script that runs has ended. */
  called: (sdk: number, name: string, list: ArrayLike<unknown>, answered: boolean) => void;
  replace: (holder: any, name: string, work: (original: Function, self: any, list: any[]) => any) => void;
  isShutCookie: (name: string, domain?: string) => boolean;
  isShutFrame: () => boolean;
  isShutKey: (key: string) => boolean;
  isShutDatabase: (name: string) => boolean;
}

interface Window {
  sluiceGates?: Gate[];
  sluiceFrames?: boolean;
  /** The names by which SDKs are noticed, made when first asked for: see crates/catalog/src/compile/probe.rs. */
  sluiceSdks?: () => { roots: string[], whats: string[] };
  sluice?: Guard;
}
