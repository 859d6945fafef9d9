import { parentPort } from 'node:worker_threads';
import { type Batch, runBatch } from './run.ts';

/** What a worker is asked for: a batch, without the properties that failed often enough. */
export interface Task {
  batch: Batch;
  left: string[];
}

parentPort?.on('message', ({ batch, left }: Task) => {
  parentPort?.postMessage(runBatch(batch, new Set(left)));
});
