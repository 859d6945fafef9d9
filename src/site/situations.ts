import type { Situation } from '../catalog/schema/tables.ts';
import { type Locale, locales } from '../catalog/schema/vocabulary.ts';
import { provenBy } from '../components/answer/Proof.tsx';
import {
  type PublicSample,
  type SampleView,
  type SituationView,
  situationView,
} from '../components/samples.ts';
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

/** The code of a situation in every language, coloured, with its best proof in every locale's words. */
export async function publicSituation(
  situation: Situation,
): Promise<SituationView & { samples: PublicSample[] }> {
  const view = await situationView(situation, index.languages, catalog.tables.proofs.items);
  const proven = (sample: SampleView) =>
    Object.fromEntries(locales.map((locale) => [locale, provenBy(sample.proof, strings(locale))[0] ?? '']));
  return { ...view, samples: view.samples.map((sample) => ({ ...sample, proven: proven(sample) })) };
}
