/** What a page is that isn't an error's. */
export type PageKind = 'guide' | 'sample' | 'action' | 'subject' | 'page';

/** A page as `search/<locale>.json` names it. */
export interface SearchPage {
  kind: PageKind;
  /** Below the locale's root, without slashes at the ends. */
  path: string;
  title: string;
  /** What it is about, in a sentence. */
  about: string;
  /** Set where its words are English on a site in another language. */
  lang?: 'en' | undefined;
}

/** A page that the search found. */
export interface PageHit extends SearchPage {
  /** Words around the hit; every other part is what was asked for. */
  excerpt?: string[] | undefined;
}
