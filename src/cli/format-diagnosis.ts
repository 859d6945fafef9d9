import type { CatalogIndex } from '../catalog/knowledge.ts';
import { readSample } from '../catalog/samples.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { languageOf } from '../engine/language.ts';
import { valuesInPaste } from '../engine/values.ts';
import { strings } from '../i18n/strings.ts';
import type { OpenCatalog } from './catalog.ts';
import { formatEntry, heading, plain, section } from './format-entry.ts';
import { terminal, wrap } from './terminal.ts';

const { answer } = strings('en');

function formatFacts(diagnosis: Diagnosis): string[] {
  const { oauthError, suberror, classification, correlationId, traceId, timestamp, claims } = diagnosis;
  const rows: [string, string | null][] = [
    [answer.facts['oauth-error'], oauthError],
    [answer.facts.suberror, suberror],
    [answer.facts.classification, classification],
    [answer.facts['correlation-id'], correlationId],
    [answer.facts['trace-id'], traceId],
    [answer.facts.timestamp, timestamp],
    [answer.facts.claims, claims && JSON.stringify(claims)],
  ];
  return rows.flatMap(([label, value]) => (value ? [`  ${label.padEnd(18)} ${value}`] : []));
}

function formatSample(diagnosis: Diagnosis, entry: Entry, index: CatalogIndex, wanted?: string): string[] {
  const language = wanted ?? languageOf(index, diagnosis.library);
  const sample = language ? readSample(entry.situations, language, index.languages) : null;
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
export function formatDiagnosis(
  paste: string,
  diagnosis: Diagnosis,
  catalog: OpenCatalog,
  language?: string,
): string {
  const { primary, others } = diagnosis;
  if (!primary) return [answer.nothing, wrap(answer.nothingAsk)].join('\n');
  const entry = catalog.byId.get(primary.entry ?? '');
  const facts = formatFacts(diagnosis);
  return [
    ...(primary.id === entry?.id ? [] : [`${terminal.style('cyan', primary.id)}  ${primary.title}`]),
    ...(entry ? [formatEntry(entry, catalog.index, diagnosis.handling?.action)] : []),
    ...section(answer.recognised, facts),
    ...section(answer.values, entry ? formatValues(paste, diagnosis, entry) : []),
    ...(others.length > 0
      ? [heading(answer.others), ...others.map(({ id, role }) => `  ${id}  ${answer.roles[role]}`)]
      : []),
    ...(entry ? formatSample(diagnosis, entry, catalog.index, language) : []),
    // A path within the site leads nowhere from a terminal.
    ...(primary.url?.startsWith('https://') ? ['', primary.url] : []),
  ].join('\n');
}
