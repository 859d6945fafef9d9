import type { Locale } from '../catalog/schema/vocabulary.ts';
import { type SituationView, situationView } from '../components/samples.ts';
import { withSituationWords } from '../i18n/localise.ts';
import { strings } from '../i18n/strings.ts';
import { catalog, index } from './catalog.ts';

/**
 * The code of situations, with their words in a locale, in the order of the data.
 * @param ids which; all where it is left out
 */
export function localSituations(locale: Locale, ids?: string[]): Promise<SituationView[]> {
  const wanted = catalog.tables.situations.items.filter(({ id }) => ids?.includes(id) ?? true);
  return Promise.all(
    wanted.map(async (situation) =>
      withSituationWords(
        await situationView(situation, index.languages, catalog.tables.proofs.items),
        strings(locale),
      ),
    ),
  );
}
