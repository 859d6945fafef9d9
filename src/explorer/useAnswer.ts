import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { SituationView } from '../components/samples.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { Strings } from '../i18n/strings.ts';
import type { CatalogApi, ServedEntry, Titles } from './api.ts';
import type { ColumnProps } from './column.ts';
import type { Engine } from './useAnswering.ts';

/** An entry as an answer shows it. */
export interface LoadedEntry {
  entry: Entry;
  translated: boolean;
  /** Its situations without their code, which the tabs fetch. */
  situations: SituationView[];
  /** Address of a situation's code. */
  codeSource(situation: string): string;
}

/** A diagnosis with what its answer is made of; it is shown as a whole, so that nothing in it moves later. */
export interface Answer {
  paste: string;
  diagnosis: Diagnosis;
  /** The codes, which have learned the titles that the answer names; the whole index where nothing was found. */
  index: CatalogIndex;
  /** The entry that explains the primary; null where there is none. */
  loaded: LoadedEntry | null;
  /** What speaks of a paste in which nothing was recognised. */
  nothing: { View: FunctionComponent<ColumnProps>; words: Partial<Strings> } | null;
}

/** Titles of further errors in a paste are fetched with the answer; of more than these nobody reads. */
const mostNamed = 5;

/**
 * Writes titles into the codes, which come without any. They stay the same object: what the engine derived from it,
 * such as thousands of spellings, holds for every answer.
 */
function learn({ index, findEntry }: Engine, named: Record<string, Titles>): void {
  for (const [id, titles] of Object.entries(named)) {
    const entry = findEntry(index, id)?.entry;
    if (entry?.id === id) Object.assign(entry, titles);
  }
}

async function learnClaims({ index }: Engine, api: CatalogApi): Promise<void> {
  if (index.claims.length === 0) index.claims.push(...(await api.claims().catch(() => [])));
}

function titlesOf({ id, title, translations }: ServedEntry): [string, Titles] {
  const local = Object.entries(translations).map(([locale, { title: own }]) => [locale, own]);
  return [id, { title, titles: Object.fromEntries(local.filter(([, own]) => own)) }];
}

/** What is said where no error was recognised: loose words are answered with a list of entries, titles and all. */
async function loadNothing(paste: string, diagnosis: Diagnosis, api: CatalogApi): Promise<Answer> {
  const [{ Unrecognised }, index, words] = await Promise.all([
    import('./Unrecognised.tsx'),
    api.index(),
    api.words('nothing'),
  ]);
  return { paste, diagnosis, index, loaded: null, nothing: { View: Unrecognised, words } };
}

/** Fetches what the answer to a diagnosis shows. */
async function load(
  paste: string,
  diagnosis: Diagnosis,
  engine: Engine,
  api: CatalogApi,
  locale: Locale,
): Promise<Answer> {
  const { primary, others, claims } = diagnosis;
  if (!primary) return loadNothing(paste, diagnosis, api);
  const { index, findEntry, translate } = engine;
  const fetchEntry = (id: string | null) => {
    const path = findEntry(index, id)?.entry.path;
    return path ? api.entry(path) : null;
  };
  const [served, further] = await Promise.all([
    fetchEntry(primary.entry),
    // Without its title an error is named by its code.
    Promise.all(others.slice(0, mostNamed).map(({ id }) => fetchEntry(id)?.catch(() => null))),
    claims && learnClaims(engine, api),
  ]);
  for (const other of [served, ...further]) {
    if (other) learn(engine, { ...other.named, ...Object.fromEntries([titlesOf(other)]) });
  }
  if (!served) return { paste, diagnosis, index, loaded: null, nothing: null };
  const { translations, views, named: _, ...entry } = served;
  const translation = translations[locale];
  return {
    paste,
    diagnosis,
    nothing: null,
    index,
    loaded: {
      entry: translation ? translate(entry, translation) : entry,
      translated: locale === 'en' || translation !== undefined,
      situations: views,
      codeSource: api.situationAddress,
    },
  };
}

/**
 * The answer to a diagnosis. The last one stays until the next is there in all its parts.
 * @param diagnosis null where there is nothing to answer; undefined while it is not certain, so that the last answer stays
 * @returns the answer to show, and whether the one to this diagnosis could not be fetched
 */
export function useAnswer(
  paste: string,
  diagnosis: Diagnosis | null | undefined,
  engine: Engine | null,
  api: CatalogApi,
  locale: Locale,
): { answer: Answer | null; failed: boolean; retry(): void } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState<Diagnosis | null>(null);
  const [tries, setTries] = useState(0);
  // Before the frame is painted: what is here already is in it.
  useLayoutEffect(() => {
    if (diagnosis === undefined) return;
    if (diagnosis === null || !engine) {
      setAnswer(null);
      return;
    }
    let wanted = true;
    load(paste, diagnosis, engine, api, locale).then(
      (next) => wanted && setAnswer(next),
      () => wanted && setFailed(diagnosis),
    );
    return () => {
      wanted = false;
    };
  }, [paste, diagnosis, engine, api, locale, tries]);
  return {
    answer,
    failed: Boolean(diagnosis) && failed === diagnosis && answer?.diagnosis !== diagnosis,
    retry: () => {
      setFailed(null);
      setTries((before) => before + 1);
    },
  };
}
