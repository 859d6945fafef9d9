import { diagnose } from '../engine/diagnose.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { valuesInPaste } from '../engine/values.ts';
import { parse, readInput } from './arguments.ts';
import { type OpenCatalog, openCatalog } from './catalog.ts';
import { formatDiagnosis } from './format-diagnosis.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'string' },
  language: { type: 'string' },
} as const;

/** A diagnosis as data, with what was filled into the message of the error that it is about. */
function toData(paste: string, diagnosis: Diagnosis, { byId }: OpenCatalog) {
  const entry = byId.get(diagnosis.primary?.entry ?? '');
  const values = entry ? valuesInPaste(paste, entry.id, diagnosis.signals, entry.messages) : [];
  return { ...diagnosis, values };
}

function explainLines(file: string): number {
  const knowledge = openCatalog();
  readInput(file)
    .split('\n')
    .forEach((line, at) => {
      if (!line.trim()) return;
      terminal.out(JSON.stringify(explainLine(line, `${file}, line ${at + 1}`, knowledge)));
    });
  return 0;
}

function explainLine(line: string, place: string, knowledge: OpenCatalog) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place} is not JSON: ${(error as Error).message}`);
  }
  const { id, input } = (value ?? {}) as { id?: unknown; input?: unknown };
  if (typeof input !== 'string') throw new UsageError(`${place} has no text in "input".`);
  return { id: id ?? null, diagnosis: toData(input, diagnose(input, knowledge), knowledge) };
}

/** `explain`: diagnoses one text, or each line of a file. */
export function explain(args: string[]): number {
  const { values, positionals } = parse(args, options);
  if (values.jsonl !== undefined) {
    if (positionals.length > 0 || values.json || values.language)
      throw new UsageError('--jsonl takes a file and goes with nothing else.');
    return explainLines(values.jsonl);
  }
  if (positionals.length > 1) throw new UsageError('Name one file, or none to read standard input.');
  const knowledge = openCatalog();
  const languages = knowledge.index.languages.map(({ id }) => id);
  if (values.language !== undefined && !languages.includes(values.language)) {
    throw new UsageError(
      `There is no language "${values.language}". Choose one of: ${languages.join(', ')}.`,
    );
  }
  const paste = readInput(positionals[0]);
  const diagnosis = diagnose(paste, knowledge);
  terminal.out(
    values.json
      ? JSON.stringify(toData(paste, diagnosis, knowledge), null, 2)
      : formatDiagnosis(paste, diagnosis, knowledge, values.language),
  );
  return diagnosis.primary ? 0 : 1;
}
