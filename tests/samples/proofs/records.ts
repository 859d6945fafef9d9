import { codeDigest } from '../../../src/catalog/samples.ts';
import type { Proof } from '../../../src/catalog/schema/tables.ts';
import type { SampleFile } from '../samples.ts';
import { sdkOf } from '../verify/versions.ts';
import { type Layer, layers, type Shown } from './proof.ts';

/** A proof of the code as it is now, with nothing shown yet. */
function unproven({ situation, language, code }: SampleFile): Proof {
  const { name, version } = sdkOf(language);
  return {
    sample: `${situation}/${language}`,
    code: codeDigest(code),
    sdk: `${name} ${version}`,
    parsed: null,
    symbols: null,
    types: null,
    compiled: null,
    ran: [],
  };
}

/** What was recorded of a sample, unless its code or its SDK is another one since. */
function recordedOf(sample: SampleFile, recorded: Proof[]): Proof {
  const blank = unproven(sample);
  const known = recorded.find((proof) => proof.sample === blank.sample);
  return known && known.code === blank.code && known.sdk === blank.sdk ? known : blank;
}

function withLayer(proof: Proof, layer: Layer, seen: string[]): Proof {
  return layer === 'ran' ? { ...proof, ran: [...seen].sort() } : { ...proof, [layer]: seen[0] ?? null };
}

/**
 * The records as they have to be after these tests: what was tested comes from the tests, and what was not (a language
 * whose tools are not on this machine) stays as recorded, as long as code and SDK are the same.
 */
export function recordsAfter(shown: Shown[], recorded: Proof[], samples: SampleFile[]): Proof[] {
  const languageOf = new Map(samples.map(({ file, language }) => [file, language]));
  const tested = new Set(shown.map(({ file, layer }) => `${layer} ${languageOf.get(file)}`));
  return samples.map((sample) =>
    layers
      .filter((layer) => tested.has(`${layer} ${sample.language}`))
      .reduce(
        (proof, layer) => {
          const seen = shown.filter((one) => one.file === sample.file && one.layer === layer);
          return withLayer(
            proof,
            layer,
            seen.map(({ by }) => by),
          );
        },
        recordedOf(sample, recorded),
      ),
  );
}

/** Whether a record claims something that is not in another one of the same sample. */
export function claimsMore(record: Proof, than: Proof): boolean {
  const { ran, ...others } = record;
  const known = than as Record<string, unknown>;
  return (
    Object.entries(others).some(([name, value]) => value !== null && value !== known[name]) ||
    ran.some((story) => !than.ran.includes(story))
  );
}
