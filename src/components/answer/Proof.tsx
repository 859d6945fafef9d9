import type { Proof } from '../../catalog/schema/tables.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';

interface Props {
  proof: Proof | null;
  strings: Strings;
}

/** The ways in which a sample was proven, the best one first, in words. */
function facts(proof: Proof, { samples: { proof: words } }: Strings): string[] {
  const named = ['compiled', 'types', 'symbols', 'parsed'] as const;
  return [
    ...(proof.ran.length > 0 ? [fill(words.ran, { count: proof.ran.length })] : []),
    ...named.flatMap((layer) => (proof[layer] ? [fill(words[layer], { by: proof[layer] })] : [])),
  ];
}

interface LineProps extends Props {
  sdk: string;
  /** Where all of it is told; the line is short then. */
  page: string | undefined;
}

/** The SDK of a sample, and how it was proven with it. */
export function ProofLine({ sdk, proof, page, strings }: LineProps) {
  const shown = proof ? facts(proof, strings) : [];
  const [best = strings.samples.proof.none] = shown;
  if (!page) return <>{[sdk, best, ...shown.slice(1)].join(' · ')}</>;
  return (
    <>
      {sdk} · <a href={page}>{best}</a>
    </>
  );
}

/** What a sample was seen to do when it ran. */
export function ProofStories({ proof, strings }: Props) {
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
