import type { CatalogIndex, IndexEntry, Knowledge } from '../catalog/knowledge.ts';
import type { Catalog } from '../catalog/load.ts';
import { readSample } from '../catalog/samples.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { HandlingId } from '../catalog/schema/vocabulary.ts';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { languageOf } from '../engine/language.ts';
import { lookupAddresses, type NumberFacts } from '../engine/unknown.ts';
import { valuesInPaste } from '../engine/values.ts';
import { fill } from '../i18n/fill.ts';
import { strings } from '../i18n/strings.ts';
import { terminal, wrap } from './terminal.ts';

const { actors, answer, listed, unknown } = strings('en');

function heading(text: string): string {
  return `\n${terminal.style('bold', text)}`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}

function formatFixes({ fixes }: Entry): string[] {
  return fixes.flatMap(({ actor, when, steps }) => [
    wrap(`${actors[actor]}${when ? `, ${answer.when} ${plain(when)}` : ''}:`, '  '),
    ...steps.map((step, at) => wrap(plain(step), `    ${at + 1}. `)),
  ]);
}

function formatCauses({ causes }: Entry): string[] {
  return causes.flatMap(({ text, check }) => [
    wrap(plain(text), '  - '),
    ...(check ? [wrap(plain(check), '    ')] : []),
  ]);
}

/** What is said where only the message or the name of a code is published. */
function formatListed({ id, messages }: Entry): string[] {
  const steps = /^AAD/.test(id) ? listed.service : listed.library;
  return [
    wrap(messages.length > 0 ? listed.message : listed.name),
    ...messages.map((message) => wrap(message, '  ')),
    heading(listed.procedure),
    ...steps.map((step, at) => wrap(plain(step), `  ${at + 1}. `)),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading(title), ...lines] : [];
}

/**
 * An entry as text: what happened, who acts, what the app does, the causes and the fixes.
 * @param action what the app does, where a paste says more about it than the entry
 */
export function formatEntry(
  entry: Entry,
  index: CatalogIndex,
  action: HandlingId | null = entry.handling,
): string {
  const handling = index.handlings.find(({ id }) => id === action);
  const { actor, summary, disagreement } = entry;
  return [
    `${terminal.style('cyan', entry.id)}${entry.name ? `  ${terminal.style('dim', entry.name)}` : ''}`,
    terminal.style('bold', plain(entry.title)),
    '',
    ...(summary ? [wrap(plain(summary)), ''] : []),
    ...(actor ? [`${answer.whoActs}: ${terminal.style('green', actors[actor])}`] : []),
    ...(handling ? [`${answer.appDoes}: ${handling.title}`] : []),
    ...(disagreement ? ['', wrap(`${answer.disagreement}: ${plain(disagreement)}`)] : []),
    ...(entry.depth === 'listed' ? formatListed(entry) : []),
    ...section(answer.fix, formatFixes(entry)),
    ...section(answer.causes, formatCauses(entry)),
  ].join('\n');
}

/** One line of a list: id, title, actor. */
export function formatRow({ id, title, actor }: IndexEntry): string {
  return `${terminal.style('cyan', id.padEnd(34))} ${title}  ${terminal.style('dim', actor ? actors[actor] : '')}`.trimEnd();
}

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
  catalog: Catalog & Knowledge,
  language?: string,
): string {
  const { primary, others } = diagnosis;
  if (!primary) return [answer.nothing, wrap(answer.nothingAsk)].join('\n');
  const entry = catalog.entries.find(({ id }) => id === primary.entry);
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

/** What the number of an unknown service code allows, and where the service says more. */
export function formatNumber(facts: NumberFacts, index: CatalogIndex): string {
  const { relative, neighbours } = facts;
  const category = index.categories.find(({ id }) => id === neighbours?.category)?.title ?? '';
  return [
    ...(relative ? [wrap(unknown.relative), `  ${formatRow(relative)}`] : []),
    ...(neighbours ? [wrap(`${fill(unknown.near, neighbours)} ${category}`), wrap(unknown.caution)] : []),
    ...lookupAddresses(facts).map(({ cloud, url }) => `${unknown.clouds[cloud]}: ${url}`),
  ].join('\n');
}
