import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';
import type { LoadedEntry } from './useAnswer.ts';

/** What is known of a paste; both columns that speak of it are made from this. */
export interface ColumnProps {
  paste: string;
  diagnosis: Diagnosis;
  index: CatalogIndex;
  /** The entry that explains the primary; null while it is fetched, or where there is none. */
  loaded: LoadedEntry | null;
  href(path: string): string;
  strings: Strings;
}
