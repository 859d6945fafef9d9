import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Answer, LoadedEntry } from './useAnswer.ts';

/** What is known of a paste; both columns that speak of it are made from this. */
export interface ColumnProps {
  paste: string;
  diagnosis: Diagnosis;
  index: CatalogIndex;
  /** The entry that explains the primary; null while it is fetched, or where there is none. */
  loaded: LoadedEntry | null;
  /** What speaks of a paste in which nothing was recognised; it comes when it is needed. */
  nothing: Answer['nothing'];
  /** Whether all of the answer is shown, as against what is read first: the rest comes in the next frame. */
  whole: boolean;
  /** Id of the error that the reader wants to read about; null for the one that the engine chose. */
  chosen: string | null;
  choose(id: string | null): void;
  /** Key of the fact that is lit in the paste and in the list (`factKey`). */
  lit: string | null;
  light(key: string | null): void;
  href(path: string): string;
  locale: Locale;
  strings: Strings;
}
