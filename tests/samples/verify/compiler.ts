import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleFile } from '../samples.ts';
import type { Toolchain } from './toolchain.ts';

/** What compiles the samples of a language whose runtime is not to be had here. */
export interface Compiler {
  language: string;
  needs: Toolchain['needs'];
  /** Name of the compiler, with its version where that is pinned. */
  by: string;
  /**
   * Compiles each sample on its own against the SDK, in the version of data/languages.json.
   * @param cache folder that everything goes into
   * @returns what the compiler says about those that it refuses, by their file
   * @throws with what the tools printed, where the SDK cannot be had
   */
  compile: (cache: string, samples: SampleFile[]) => Promise<Map<string, string>>;
}

/**
 * Compiles samples one after the other, each in a folder of its own.
 * @param parent folder that theirs are made in
 * @param compile throws what the compiler says of a sample
 * @returns what it says, by file
 */
export async function compileAlone(
  parent: string,
  samples: SampleFile[],
  compile: (sample: SampleFile, folder: string) => Promise<unknown>,
): Promise<Map<string, string>> {
  mkdirSync(parent, { recursive: true });
  const complaints = new Map<string, string>();
  for (const sample of samples) {
    await compile(sample, mkdtempSync(join(parent, 'sample-'))).catch((error: unknown) => {
      complaints.set(sample.file, String(error));
    });
  }
  return complaints;
}
