import { readSamples } from '../catalog/samples.ts';
import type { Language, Situation } from '../catalog/schema/tables.ts';
import { highlight, type Token } from './highlight.ts';

/** One language's code of a situation, ready to be shown. */
export interface SampleView {
  language: string;
  label: string;
  sdk: string;
  tokens: Token[];
}

/** All code of a situation, ready to be shown. */
export interface SituationView {
  id: string;
  title: string;
  summary: string;
  samples: SampleView[];
}

const cache = new Map<string, Promise<SituationView>>();

async function view(situation: Situation, languages: Language[]): Promise<SituationView> {
  const samples = await Promise.all(
    readSamples(situation.id, languages).map(async ({ language: id, sdk, code }) => {
      const language = languages.find((candidate) => candidate.id === id);
      return {
        language: id,
        label: language?.label ?? id,
        sdk,
        tokens: await highlight(code, language?.grammar ?? 'text'),
      };
    }),
  );
  return { id: situation.id, title: situation.title, summary: situation.summary, samples };
}

/** The coloured code of a situation; each is coloured once a build. */
export function situationView(situation: Situation, languages: Language[]): Promise<SituationView> {
  const known = cache.get(situation.id) ?? view(situation, languages);
  cache.set(situation.id, known);
  return known;
}
