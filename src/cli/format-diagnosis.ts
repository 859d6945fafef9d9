import type { OpenCatalog } from '../catalog/built-file.ts';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import { explainClaims } from '../engine/claims.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { factRows } from '../engine/fact-rows.ts';
import { languageOf } from '../engine/language.ts';
import { valuesInPaste } from '../engine/values.ts';
import { cautionText } from '../i18n/caution-text.ts';
import words from '../i18n/en.json' with { type: 'json' };
import { retryText } from '../i18n/retry-text.ts';
import { formatEntry, heading, plain, section } from './format-entry.ts';
import { terminal, wrap } from './terminal.ts';

const { answer } = words;

function formatFacts(diagnosis: Diagnosis): string[] {
  return factRows(diagnosis).map(({ kind, value }) => `  ${answer.facts[kind].padEnd(18)} ${value}`);
}

/** What a challenge asks for: each claim, its values, and what is meant by it. */
function formatClaims({ claims }: Diagnosis, index: CatalogIndex): string[] {
  return explainClaims(claims, index).flatMap(({ target, name, essential, values, meaning, instant }) => [
    wrap(
      [`${target}.${name}`, ...values, instant && `(${instant})`, essential && `(${answer.required})`]
        .filter(Boolean)
        .join(' '),
      '  ',
    ),
    ...(meaning ? [wrap(plain(meaning), '    ')] : []),
  ]);
}

/** How the request may be repeated. */
function formatPlan({ handling }: Diagnosis): string[] {
  return handling?.retry
    ? retryText(handling.retry, answer.retry).map((text) => wrap(plain(text), '  - '))
    : [];
}

/** What the situation adds to the handling, and that a secret stands in the text. */
function formatWarnings({ handling, leaks }: Diagnosis): string[] {
  const cautions = handling?.cautions.map((caution) => cautionText(caution, handling, answer.cautions)) ?? [];
  const leaked = [leaks.secrets > 0 && answer.leaks.secret, leaks.tokens > 0 && answer.leaks.token];
  return [...cautions, ...leaked.filter((text) => text !== false)].map((text) => wrap(text, '! '));
}

function formatOthers({ primary, others }: Diagnosis): string[] {
  if (others.length === 0) return [];
  return [
    heading(answer.others),
    ...others.map(({ id, role, reason }) => `  ${id}  ${answer.roles[role]}: ${answer.reasons[reason]}`),
    ...(primary ? [wrap(`${answer.reason}: ${answer.reasons[primary.reason]}`, '  ')] : []),
  ];
}

async function formatSample(
  diagnosis: Diagnosis,
  entry: Entry,
  index: CatalogIndex,
  wanted?: string,
): Promise<string[]> {
  const language = wanted ?? languageOf(index, diagnosis.library);
  if (!language) return [];
  const { readSample } = await import('../catalog/samples.ts');
  const sample = readSample(entry.situations, language, index.languages);
  return sample ? [heading(`${answer.code} (${sample.sdk})`), sample.code.trimEnd()] : [];
}

/** What was filled into the message, each value before what it stands for. */
function formatValues(
  paste: string,
  { signals }: Diagnosis,
  { id, messages, placeholders }: Entry,
): string[] {
  return valuesInPaste(paste, id, signals, messages).flatMap(({ name, value }) => [
    wrap(value, '  '),
    wrap(plain(placeholders?.[name] ?? name), '    '),
  ]);
}

/**
 * A diagnosis as text.
 * @param paste the text that was diagnosed
 * @param language id of the language of the sample; the recognised library's where it is left out
 */
export async function formatDiagnosis(
  paste: string,
  diagnosis: Diagnosis,
  catalog: OpenCatalog,
  language?: string,
): Promise<string> {
  const { primary } = diagnosis;
  if (!primary) return [answer.nothing, wrap(answer.nothingAsk)].join('\n');
  const entry = catalog.entry(primary.entry ?? '');
  const facts = formatFacts(diagnosis);
  const warnings = formatWarnings(diagnosis);
  return [
    ...(primary.id === entry?.id ? [] : [`${terminal.style('cyan', primary.id)}  ${primary.title}`]),
    ...(entry ? [formatEntry(entry, catalog.handlings, diagnosis.handling?.action)] : []),
    ...(warnings.length > 0 ? ['', ...warnings] : []),
    ...section(answer.plan, formatPlan(diagnosis)),
    ...section(answer.recognised, facts),
    ...section(answer.values, entry ? formatValues(paste, diagnosis, entry) : []),
    ...section(answer.claims, formatClaims(diagnosis, catalog.index)),
    ...formatOthers(diagnosis),
    ...(entry ? await formatSample(diagnosis, entry, catalog.index, language) : []),
    // A path within the site leads nowhere from a terminal.
    ...(primary.url?.startsWith('https://') ? ['', primary.url] : []),
  ].join('\n');
}
