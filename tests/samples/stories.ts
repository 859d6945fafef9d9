import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { play } from './play.ts';
import { shows } from './proofs/proof.ts';
import type { Runtime } from './runtimes/runtime.ts';
import { samplesIn } from './samples.ts';
import { scenarios } from './scenarios/all.ts';
import { type Stage, setUp } from './stage.ts';

/** Declares the tests that run every sample of a language through the stories of its situation. */
export function stories(runtime: Runtime): void {
  for (const sample of samplesIn([runtime.language])) {
    const told = scenarios[sample.situation] ?? [];
    // A web app keeps one port, so its stories are told one after the other.
    const telling = told.some(({ visit }) => visit) ? test : test.concurrent;
    describe.runIf(told.length > 0)(sample.situation, () => {
      let stage: Stage;
      beforeAll(async () => {
        stage = await setUp(sample, runtime);
      });
      afterAll(() => rmSync(stage.folder, { recursive: true }));
      telling.for(told)('$title', async (scenario, context) => {
        shows(context, { file: sample.file, layer: 'ran', by: scenario.title });
        await play(stage, scenario);
      });
    });
  }
}
