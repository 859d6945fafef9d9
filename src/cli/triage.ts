import { setTimeout as pause } from 'node:timers/promises';
import { createTriage, type TriageReport } from '../engine/triage/triage.ts';
import { encodingOf, fileOf, parse, unreadable } from './arguments.ts';
import { fs } from './builtins.ts';
import { openCatalog } from './catalog.ts';
import { formatTriage, triageCsv } from './format-triage.ts';
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
      decoder ??= new TextDecoder(encodingOf(piece));
      take(decoder.decode(piece, { stream: true }));
    }
    if (file !== '-') fs.closeSync(handle);
    if (decoder) take(decoder.decode());
  } catch (error) {
    throw unreadable(file, error);
  }
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
  const catalog = await openCatalog();
  const counting = createTriage(catalog, Date.now());
  await readPieces(file, (text) => counting.push(text));
  const report: TriageReport = counting.end();
  if (values.json) terminal.out(JSON.stringify(report, null, 2));
  else if (values.csv) terminal.out(triageCsv(report));
  else terminal.out(formatTriage(report, catalog.handlings));
  return report.events > 0 ? 0 : 1;
}
