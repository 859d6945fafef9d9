import { setTimeout as pause } from 'node:timers/promises';
import { triageCsv } from '../engine/triage/csv.ts';
import { formOf } from '../engine/triage/form.ts';
import { createTriage, type TriageReport } from '../engine/triage/triage.ts';
import words from '../i18n/en.json' with { type: 'json' };
import { fileOf, parse, unreadable } from './arguments.ts';
import { fs } from './builtins.ts';
import { formatTriage } from './format-triage.ts';
import { openWithNear } from './near.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const pieceSize = 1 << 20;

/** Reads a file, or standard input for `-`, piece by piece; nothing of it is kept. */
async function readPieces(file: string, take: (text: string) => void): Promise<void> {
  const bytes = Buffer.allocUnsafe(pieceSize);
  let decoder: TextDecoder | null = null;
  try {
    const handle = file === '-' ? 0 : fs.openSync(file, 'r');
    for (;;) {
      const length = await readSome(handle, bytes);
      if (length === 0) break;
      const piece = bytes.subarray(0, length);
      decoder ??= new TextDecoder(encodingOf(file, piece));
      take(decoder.decode(piece, { stream: true }));
    }
    if (file !== '-') fs.closeSync(handle);
    if (decoder) take(decoder.decode());
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(file, error);
  }
}

/**
 * The encoding of a log by its beginning.
 * @throws UsageError where it holds no text, saying what it is
 */
function encodingOf(file: string, beginning: Uint8Array): string {
  const form = formOf(beginning);
  if (form.kind === 'text') return form.encoding;
  const name = file === '-' ? 'Standard input' : file;
  const { title, ...what } = words.triage.view.unreadable;
  throw new UsageError(
    form.kind === 'gzip'
      ? `${name}: the file is packed with gzip. Unpack it on the way: zcat FILE | msal-errors triage`
      : `${name}: ${title}. ${what[form.what]}`,
  );
}

/** A terminal or a slow pipe has nothing yet where it says EAGAIN. */
async function readSome(handle: number, bytes: Uint8Array): Promise<number> {
  for (;;) {
    try {
      return fs.readSync(handle, bytes, 0, bytes.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      await pause(10);
    }
  }
}

const options = { json: { type: 'boolean' }, csv: { type: 'boolean' } } as const;

/** `triage`: counts the errors of a log of any size. */
export async function triage(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  if (values.json && values.csv) throw new UsageError('Choose --json or --csv, not both.');
  const file = fileOf(positionals);
  const catalog = await openWithNear();
  const counting = createTriage(catalog, Date.now());
  await readPieces(file, (text) => counting.push(text));
  const report: TriageReport = counting.end();
  if (values.json) terminal.out(JSON.stringify(report, null, 2));
  else if (values.csv) terminal.out(triageCsv(report));
  else terminal.out(formatTriage(report, catalog.handlings));
  return report.events > 0 ? 0 : 1;
}
