import type { OpenCatalog } from '../catalog/built-file.ts';
import { explainClaims } from '../engine/claims.ts';
import { diagnose } from '../engine/diagnose.ts';
import type { Diagnosis, Reason } from '../engine/diagnosis.ts';
import { ticket } from '../engine/ticket.ts';
import { valuesInPaste } from '../engine/values.ts';
import words from '../i18n/en.json' with { type: 'json' };
import { fileOf, parse, readInput } from './arguments.ts';
import { formatDiagnosis } from './format-diagnosis.ts';
import { openWithNear } from './near.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'string' },
  language: { type: 'string' },
  ticket: { type: 'boolean' },
} as const;

const { actors, answer } = words;

/** A diagnosis as data: its reasons in words, its claims explained, and what was filled into the message. */
function toData(paste: string, diagnosis: Diagnosis, catalog: OpenCatalog) {
  const { primary, others, claims, signals } = diagnosis;
  const entry = catalog.entry(primary?.entry ?? '');
  const inWords = <Chosen extends { reason: Reason }>(chosen: Chosen) => ({
    ...chosen,
    reason: answer.reasons[chosen.reason],
  });
  return {
    ...diagnosis,
    primary: primary && inWords(primary),
    others: others.map(inWords),
    claimsExplained: explainClaims(claims, catalog.index),
    values: entry ? valuesInPaste(paste, entry.id, signals, entry.messages) : [],
  };
}

/** The summary of a diagnosis that is safe to post. */
function toTicket(diagnosis: Diagnosis, catalog: OpenCatalog): string {
  const { primary, actor, handling } = diagnosis;
  const action = catalog.handlings.find(({ id }) => id === handling?.action)?.title ?? null;
  const entry = catalog.entry(primary?.entry ?? '');
  return ticket(
    diagnosis,
    { title: entry?.title ?? primary?.title ?? '', actor: actor && actors[actor], action },
    { ...answer.facts, whoActs: answer.whoActs, appDoes: answer.appDoes },
  );
}

async function explainLines(file: string): Promise<number> {
  const catalog = await openWithNear();
  readInput(file)
    .split('\n')
    .forEach((line, at) => {
      if (!line.trim()) return;
      terminal.out(JSON.stringify(explainLine(line, `${file}, line ${at + 1}`, catalog)));
    });
  return 0;
}

function explainLine(line: string, place: string, catalog: OpenCatalog) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`${place} is not JSON: ${(error as Error).message}`);
  }
  const { id, input } = (value ?? {}) as { id?: unknown; input?: unknown };
  if (typeof input !== 'string') throw new UsageError(`${place} has no text in "input".`);
  return { id: id ?? null, diagnosis: toData(input, diagnose(input, catalog), catalog) };
}

/** `explain`: diagnoses one text, or each line of a file. */
export async function explain(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, options);
  if (values.jsonl !== undefined) {
    if (positionals.length > 0 || values.json || values.language || values.ticket)
      throw new UsageError('--jsonl takes a file and goes with nothing else.');
    return explainLines(values.jsonl);
  }
  if (values.json && values.ticket) throw new UsageError('Choose --json or --ticket, not both.');
  const file = fileOf(positionals);
  const catalog = await openWithNear();
  const languages = catalog.index.languages.map(({ id }) => id);
  if (values.language !== undefined && !languages.includes(values.language)) {
    throw new UsageError(
      `There is no language "${values.language}". Choose one of: ${languages.join(', ')}.`,
    );
  }
  const paste = readInput(file);
  const diagnosis = diagnose(paste, catalog);
  if (values.json) terminal.out(JSON.stringify(toData(paste, diagnosis, catalog), null, 2));
  else if (values.ticket && diagnosis.primary) terminal.out(toTicket(diagnosis, catalog));
  else terminal.out(await formatDiagnosis(paste, diagnosis, catalog, values.language));
  return diagnosis.primary ? 0 : 1;
}
