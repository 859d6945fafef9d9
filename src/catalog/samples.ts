import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './read.ts';
import type { Language, Proof } from './schema/tables.ts';

/** The code of one situation in one language. */
export interface Sample {
  situation: string;
  language: string;
  /** The SDK and the version it was written for: `MSAL.NET 4.87.0`. */
  sdk: string;
  code: string;
}

function sampleFile(situation: string, { id, extension }: Language): string {
  return join(dataFolder, 'samples', situation, `${id}.${extension}`);
}

/** What was shown of a sample, unless its code or its SDK is another one since. */
export function proofOf({ situation, language, sdk, code }: Sample, proofs: Proof[]): Proof | null {
  const digest = codeDigest(code);
  return (
    proofs.find(
      (proof) => proof.sample === `${situation}/${language}` && proof.code === digest && proof.sdk === sdk,
    ) ?? null
  );
}

/** Every sample of a situation, in the order of the languages. */
export function readSamples(situation: string, languages: Language[]): Sample[] {
  return languages.flatMap((language) => {
    const file = sampleFile(situation, language);
    if (!existsSync(file)) return [];
    const sdk = `${language.sdk.name} ${language.sdk.version}`;
    return [{ situation, language: language.id, sdk, code: readFileSync(file, 'utf8') }];
  });
}

/** The first sample among the situations that exists in the language. */
export function readSample(situations: string[], language: string, languages: Language[]): Sample | null {
  const wanted = languages.filter(({ id }) => id === language);
  return situations.flatMap((situation) => readSamples(situation, wanted))[0] ?? null;
}

/** Tells one version of a sample from another: the beginning of its SHA-256, in hex. */
export function codeDigest(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}

/** Files below `data/samples/` as `<situation>/<file>`. */
export function listSampleFiles(): string[] {
  const folder = join(dataFolder, 'samples');
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
}
