import { diagnose } from '../engine/diagnose.ts';
import { parse, readInput } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { formatDiagnosis } from './format-diagnosis.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'string' },
  language: { type: 'string' },
} as const;

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

function explainLine(line: string, place: string, knowledge: ReturnType<typeof openCatalog>) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place} is not JSON: ${(error as Error).message}`);
  }
  const { id, input } = (value ?? {}) as { id?: unknown; input?: unknown };
  if (typeof input !== 'string') throw new UsageError(`${place} has no text in "input".`);
  return { id: id ?? null, diagnosis: diagnose(input, knowledge) };
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
      ? JSON.stringify(diagnosis, null, 2)
      : formatDiagnosis(paste, diagnosis, knowledge, values.language),
  );
  return diagnosis.primary ? 0 : 1;
}
