// What the files of the placeholders share, apart from the page's scripts.

/** An embed of a vendor: see `Embed` in crates/catalog/src/compile/embeds.rs. */
interface Embed {
  vendor: string;
  name: string;
  owner: string;
  what: string;
  frames: string[];
  scripts?: string[];
  elements?: string[];
}

interface Window {
  /** The embeds of the shut categories, each a text. */
  sluiceEmbeds?: string[];
  /** Vendors whose embeds always pass on this site. */
  sluicePasses?: string[];
  sluicePlaceholder?: (
    embed: { name: string; owner: string; gate: string; what: string },
    shape: 'whole' | 'strip' | 'corner',
    choose: (load: 'once' | 'always') => Promise<boolean>,
  ) => { host: HTMLElement; dress: (looks: Record<string, string>) => void };
}
