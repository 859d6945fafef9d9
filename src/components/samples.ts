import { proofOf, readSamples } from '../catalog/samples.ts';
import type { Language, Proof, Situation } from '../catalog/schema/tables.ts';
import { highlight, type Token } from './highlight.ts';

/** One language's code of a situation, ready to be shown. */
export interface SampleView {
  language: string;
  label: string;
  sdk: string;
  /** What was shown of it; null where that was another version of it, and where the code is fetched. */
  proof: Proof | null;
  /** How many lines its code has, so that it can have its place before it is there. */
  lines: number;
  /** Null where the page fetches the code when somebody asks for it. */
  tokens: Token[] | null;
}

/** A sample as the static API serves it. */
export interface PublicSample extends SampleView {
  /** The best way in which it was proven, in words, by locale. */
  proven: Record<string, string>;
}

/** All code of a situation, ready to be shown. */
export interface SituationView {
  id: string;
  title: string;
  summary: string;
  samples: SampleView[];
}

const cache = new Map<string, Promise<SituationView>>();

async function view(situation: Situation, languages: Language[], proofs: Proof[]): Promise<SituationView> {
  const samples = await Promise.all(
    readSamples(situation.id, languages).map(async (sample) => {
      const { language: id, sdk, code } = sample;
      const language = languages.find((candidate) => candidate.id === id);
      return {
        language: id,
        label: language?.label ?? id,
        sdk,
        proof: proofOf(sample, proofs),
        lines: code.trimEnd().split('\n').length,
        tokens: await highlight(code, language?.grammar ?? 'text'),
      };
    }),
  );
  return { id: situation.id, title: situation.title, summary: situation.summary, samples };
}

/** The coloured code of a situation; each is coloured once a build. */
export function situationView(
  situation: Situation,
  languages: Language[],
  proofs: Proof[],
): Promise<SituationView> {
  const known = cache.get(situation.id) ?? view(situation, languages, proofs);
  cache.set(situation.id, known);
  return known;
}

/**
 * A situation with the code and the proof of one language at most, so that a page stays small; the tabs fetch the
 * rest.
 * @param language whose code to keep; the first one's where it has none, none at all for null
 */
export function leanView(view: SituationView, language: string | null): SituationView {
  const kept = view.samples.find((sample) => sample.language === language) ?? view.samples[0];
  const keep = (sample: SampleView) => language !== null && sample === kept;
  return {
    ...view,
    samples: view.samples.map((sample) => (keep(sample) ? sample : { ...sample, proof: null, tokens: null })),
  };
}
