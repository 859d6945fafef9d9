import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type OfflinePlan, workerFile } from '../shared/protocol.ts';

const entry = fileURLToPath(new URL('../worker/main.ts', import.meta.url));

/** Bundles the worker with what it has to know of this build into one classic script, which every browser runs. */
export async function bundleWorker(folder: string, plan: OfflinePlan): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', OFFLINE_PLAN: JSON.stringify(plan) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: workerFile } },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error(`Bundling ${entry} gave no script.`);
  writeFileSync(join(folder, workerFile), chunk.code);
}
