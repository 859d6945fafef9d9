import type { Proof } from '../../catalog/schema/tables.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { SampleView } from '../samples.ts';

/** The ways in which a sample was proven, the best one first, in words. */
export function provenBy(proof: Proof | null, { samples: { proof: words } }: Strings): string[] {
  if (!proof) return [words.none];
  const named = ['compiled', 'types', 'symbols', 'parsed'] as const;
  const known = [
    ...(proof.ran.length > 0 ? [fill(words.ran, { count: proof.ran.length })] : []),
    ...named.flatMap((layer) => (proof[layer] ? [fill(words[layer], { by: proof[layer] })] : [])),
  ];
  return known.length > 0 ? known : [words.none];
}

interface LineProps {
  sample: SampleView;
  /** Where all of it is told; the line is short then. */
  page: string | undefined;
  strings: Strings;
}

/** The SDK of a sample, and how it was proven with it; both come with the code where that is fetched. */
export function ProofLine({ sample: { sdk, proof, tokens }, page, strings }: LineProps) {
  if (page && !tokens) return null;
  const [best, ...more] = provenBy(proof, strings);
  if (!page) return <>{[sdk, best, ...more].join(' · ')}</>;
  return (
    <>
      {sdk} · <a href={page}>{best}</a>
    </>
  );
}

/** What a sample was seen to do when it ran. */
export function ProofStories({ proof, strings }: { proof: Proof | null; strings: Strings }) {
  if (!proof || proof.ran.length === 0) return null;
  return (
    <details class="proof-stories">
      <summary>{strings.samples.proof.seen}</summary>
      <ul lang="en">
        {proof.ran.map((story) => (
          <li key={story}>{story}</li>
        ))}
      </ul>
    </details>
  );
}
