import { gzipSync } from 'node:zlib';
import type { Entry } from '../catalog/schema/entry.ts';
import { leanView, type SituationView } from '../components/samples.ts';

/**
 * What an entry's words and its code may weigh together, compressed, in bytes. All else on the page weighs up to
 * 5,400, and tests/site/weight.spec.ts holds the page to 9,000.
 */
const most = 3_200;

const weigh = (value: unknown) => gzipSync(JSON.stringify(value)).length;

/**
 * A situation with the code of one language, where the page can carry it beside the words of its entry; else the tabs
 * fetch that too.
 * @param language whose code to keep; the first one's where it has none
 */
export function fittingView(entry: Entry, view: SituationView, language: string): SituationView {
  const lean = leanView(view, language);
  const code = lean.samples.find(({ tokens }) => tokens !== null)?.tokens;
  return weigh(entry) + weigh(code ?? []) <= most ? lean : leanView(view, null);
}
