import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { Handling } from '../catalog/schema/tables.ts';
import type { HandlingId } from '../catalog/schema/vocabulary.ts';
import { lookupAddresses, type NumberFacts } from '../engine/unknown.ts';
import words from '../i18n/en.json' with { type: 'json' };
import { fill } from '../i18n/fill.ts';
import { listedWords } from '../i18n/localise.ts';
import { terminal, wrap } from './terminal.ts';

const { actors, answer, unknown } = words;

/** The heading of a section, behind an empty line. */
export function heading(text: string): string {
  return `\n${terminal.style('bold', text)}`;
}

/** Prose without its markup. */
export function plain(text: string): string {
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
function formatListed(entry: Entry): string[] {
  const { notice, steps } = listedWords(entry, words);
  return [
    wrap(notice),
    ...entry.messages.map((message) => wrap(message, '  ')),
    heading(words.listed.procedure),
    ...steps.map((step, at) => wrap(plain(step), `  ${at + 1}. `)),
  ];
}

/** A heading with its lines; nothing where there are none. */
export function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading(title), ...lines] : [];
}

/**
 * An entry as text: what happened, who acts, what the app does, the causes and the fixes.
 * @param action what the app does, where a paste says more about it than the entry
 */
export function formatEntry(
  entry: Entry,
  handlings: Handling[],
  action: HandlingId | null = entry.handling,
): string {
  const handling = handlings.find(({ id }) => id === action);
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

/** What the number of an unknown service code allows, and where the service says more. */
export function formatNumberFacts(facts: NumberFacts, index: CatalogIndex): string {
  const { relative, neighbours } = facts;
  const category = index.categories.find(({ id }) => id === neighbours?.category)?.title ?? '';
  return [
    ...(relative ? [wrap(unknown.relative), `  ${formatRow(relative)}`] : []),
    ...(neighbours ? [wrap(`${fill(unknown.near, neighbours)} ${category}`), wrap(unknown.caution)] : []),
    ...lookupAddresses(facts).map(({ cloud, url }) => `${unknown.clouds[cloud]}: ${url}`),
  ].join('\n');
}
