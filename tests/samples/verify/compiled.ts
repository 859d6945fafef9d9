import { beforeAll, describe, expect, test } from 'vitest';
import { shows } from '../proofs/proof.ts';
import { samplesIn } from '../samples.ts';
import type { Compiler } from './compiler.ts';
import { cache, isThere } from './verified.ts';
import { sdkOf } from './versions.ts';

/** Declares that the compiler of a language accepts its samples, or that nobody asked it here. */
export function compiled(compiler: Compiler): void {
  if (!isThere(compiler, 'compiled')) return;
  const { language, by, compile } = compiler;
  const { name, version } = sdkOf(language);
  const samples = samplesIn([language]);
  describe(`${by} accepts samples together with the real ${name} ${version}`, () => {
    let complaints: Map<string, string>;
    beforeAll(async () => {
      complaints = await compile(cache, samples);
    });
    test.for(samples)('$file', ({ file }, context) => {
      shows(context, { file, layer: 'compiled', by });
      expect(complaints.get(file)).toBeUndefined();
    });
  });
}
