import { triageCsv } from '../../engine/triage/csv.ts';
import { createTriage, type Triage } from '../../engine/triage/triage.ts';
import { createCatalogApi } from '../api.ts';
import type { FromWorker, Question, ReadMessage, ToWorker } from './messages.ts';
import { NoText, piecesOf } from './pieces.ts';
import { createViewReport } from './view-report.ts';

/** Milliseconds from one report to the next: the table fills, and the page has time for everything else. */
const tellEvery = 300;
/** Rows of a report before the last one; further ones nobody sees yet. */
const interimRows = 50;

let counting: Triage | null = null;
let stopped = false;

function post(message: FromWorker): void {
  self.postMessage(message);
}

async function read({ source, base, version, locale, now }: ReadMessage): Promise<void> {
  const file = typeof source === 'string' ? new Blob([source]) : source;
  const progress = { done: 0, total: file.size };
  const api = createCatalogApi(base, version, locale);
  const catalog = await Promise.all([api.index(), api.templates()]).catch(() => null);
  if (!catalog) {
    post({ kind: 'failed', what: 'catalog', progress, report: null });
    return;
  }
  const [index, templates] = catalog;
  const view = createViewReport(index, locale);
  const triage = createTriage({ index, templates }, now);
  counting = triage;
  let told = performance.now();
  try {
    for await (const { text, done } of piecesOf(file)) {
      triage.push(text);
      progress.done = done;
      if (stopped) break;
      if (performance.now() - told < tellEvery) continue;
      told = performance.now();
      post({ kind: 'progress', progress, report: view(triage.report(), interimRows) });
    }
    post({ kind: 'end', progress, report: view(triage.end()), stopped: progress.done < progress.total });
  } catch (error) {
    if (error instanceof NoText) post({ kind: 'unreadable', what: error.what });
    else post({ kind: 'failed', what: 'file', progress, report: view(triage.end()) });
  }
}

function answer(question: Question): string {
  if (!counting) return '';
  if (question.what === 'example') return counting.example(question.id) ?? question.id;
  const report = counting.report();
  return question.what === 'csv' ? triageCsv(report) : JSON.stringify(report, null, 2);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'read') void read(data);
  else if (data.kind === 'stop') stopped = true;
  else post({ kind: 'answer', number: data.number, text: answer(data.question) });
});
