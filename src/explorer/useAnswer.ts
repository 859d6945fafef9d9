import { useEffect, useState } from 'preact/hooks';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { translate } from '../catalog/translate.ts';
import type { SituationView } from '../components/samples.ts';
import type { CatalogApi } from './api.ts';

/** An entry with the code of its situations, fetched for one answer. */
export interface LoadedEntry {
  entry: Entry;
  translated: boolean;
  situations: SituationView[];
}

async function load(api: CatalogApi, path: string, locale: Locale): Promise<LoadedEntry> {
  const { translations, ...entry } = await api.entry(path);
  const situations = await Promise.all(entry.situations.map((id) => api.situation(id)));
  const translation = translations[locale];
  return {
    entry: translation ? translate(entry, translation) : entry,
    translated: locale === 'en' || translation !== undefined,
    situations,
  };
}

/** Fetches the entry that explains a diagnosis; the last one stays until the next has come. */
export function useAnswer(
  id: string | null,
  index: CatalogIndex | null,
  api: CatalogApi,
  locale: Locale,
): LoadedEntry | null {
  const [loaded, setLoaded] = useState<LoadedEntry | null>(null);
  useEffect(() => {
    const path = index?.entries.find((entry) => entry.id === id)?.path;
    if (!path) {
      setLoaded(null);
      return;
    }
    let wanted = true;
    load(api, path, locale).then(
      (entry) => wanted && setLoaded(entry),
      () => wanted && setLoaded(null),
    );
    return () => {
      wanted = false;
    };
  }, [id, index, api, locale]);
  return loaded?.entry.id === id ? loaded : null;
}
