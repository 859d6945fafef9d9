import type { RetryGuidance } from './schema/retry.ts';
import type {
  Category,
  Claim,
  Classification,
  Handling,
  KnownApp,
  Language,
  OAuthError,
  Suberror,
} from './schema/tables.ts';
import type { Actor, Family, HandlingId, Locale } from './schema/vocabulary.ts';

/** What exact and typed search need of an entry. */
export interface IndexEntry {
  id: string;
  family: Family;
  /** The id without its family: `AADSTS50076` stays whole, `oauth:invalid_grant` becomes `invalid_grant`. */
  code: string;
  name: string | null;
  kind: string;
  depth: 'full' | 'brief' | 'listed';
  title: string;
  /** Null where nobody knows: such an entry is listed with its message alone. */
  actor: Actor | null;
  handling: HandlingId | null;
  category: string;
  /** Other exact spellings, as they are printed. */
  keys: string[];
  /** Former names and words people search for. */
  aliases: string[];
  umbrella: boolean;
  /** Place among the errors people meet most; null for the others. */
  rank: number | null;
  /** The title in other languages, where the entry is translated. */
  titles: Partial<Record<Locale, string>>;
  /** Address of the entry's page below the site's base, without slashes at the ends. */
  path: string;
}

/** A code that a group entry covers. */
export interface IndexMember {
  id: string;
  code: string;
  name: string | null;
  /** Id of the group. */
  entry: string;
}

/** The catalog as the browser and the command load it first. */
export interface CatalogIndex {
  entries: IndexEntry[];
  members: IndexMember[];
  handlings: Handling[];
  categories: Category[];
  languages: Language[];
  oauthErrors: OAuthError[];
  suberrors: Suberror[];
  classifications: Classification[];
  /** Names that claims requests use, with what each asks for. */
  claims: Claim[];
  /** Microsoft's own apps and APIs, by the id that messages print. */
  knownApps: KnownApp[];
  retry: RetryGuidance;
}

/** One literal message of an entry, with its {placeholders}. */
export interface Template {
  id: string;
  text: string;
}

/** Finds near spellings; `engine/near.ts` has it, apart from the rest since it brings Fuse.js along. */
export interface Near {
  /** Id of the entry whose code or name a single misspelt word is nearly the same as; null for loose words. */
  key(index: CatalogIndex, text: string): string | null;
  /** The one of the known words, most wanted first, that a misspelt one is nearest to. */
  word(known: readonly string[], word: string): string | null;
}

/**
 * All that the engine knows. `templates` and `near` may come later, when a paste holds no code: without them
 * it recognises neither a message nor a misspelt code.
 */
export interface Knowledge {
  index: CatalogIndex;
  templates?: Template[];
  near?: Near;
}

/** Knowledge with the messages at hand. */
export type FullKnowledge = Knowledge & Required<Pick<Knowledge, 'templates'>>;
