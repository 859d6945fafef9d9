import '../../styles/redirect-result.css';
import {
  type ComparedPart,
  compareRedirectUris,
  inspectRedirectUri,
} from '../../engine/redirect-uri/compare.ts';
import type { Finding } from '../../engine/redirect-uri/finding.ts';
import { type Platform, platforms } from '../../engine/redirect-uri/platform.ts';
import { fill } from '../../i18n/fill.ts';
import { type Child, element, inline, toNode } from '../guide/tree.ts';
import { marked, visible } from './marked.ts';
import type { ResultWords } from './words.ts';

export { resultWords } from './words.ts';

/** What stands in the element. */
export interface Asked {
  sent: string;
  registered: string;
  platform: string | null;
  against: string;
}

interface Sides {
  sent: string;
  registered: string;
}

/** A sentence with its values; these are text, whatever stands in them. */
function sentence(text: string, values: Record<string, string>): Child[] {
  return inline(text).map((child) =>
    typeof child === 'string'
      ? fill(child, values)
      : element('code', {}, ...child.children.flatMap((inner) => visible(fill(String(inner), values)))),
  );
}

function partRow(
  { name, sent, registered, differsAt }: ComparedPart,
  sides: Sides,
  words: ResultWords,
): Child[] {
  const equal = differsAt === null;
  const line = (who: string, text: string, other: string) =>
    element('p', {}, element('span', { class: 'who' }, `${who} `), marked(text, other));
  return [
    element(
      'dt',
      {},
      words.parts[name],
      ' ',
      element('span', { class: equal ? 'equal' : 'different' }, equal ? words.equal : words.different),
    ),
    equal
      ? element('dd', {}, element('p', {}, element('span', {}), element('code', {}, ...visible(sent))))
      : element('dd', {}, line(sides.sent, sent, registered), line(sides.registered, registered, sent)),
  ];
}

function findingItem({ kind, matters, side, values }: Finding, sides: Sides, words: ResultWords): Child {
  const weight = matters === true ? 'yes' : matters === false ? 'no' : 'open';
  return element(
    'li',
    {},
    element('span', { class: `weight ${weight}` }, words.weight[weight]),
    ' ',
    ...(side ? [element('span', { class: 'who' }, sides[side]), ' '] : []),
    ...sentence(words.findings[kind], values),
  );
}

function summary(parts: ComparedPart[], words: ResultWords, language: string): string {
  // Labels begin with a capital letter, words in a sentence don't.
  const names = parts
    .filter(({ equal }) => !equal)
    .map(({ name }) => words.parts[name].toLocaleLowerCase(language));
  if (names.length === 0) return words.apart;
  return fill(words.differ, { parts: new Intl.ListFormat(language).format(names) });
}

/** Compares, and draws what came out; says nothing while there is nothing to compare. */
export function draw(
  { sent, registered, platform: chosen, against }: Asked,
  words: ResultWords,
  language: string,
): { status: string; result: Node[] } {
  const { short } = words;
  const withSignIn = against === 'sign-in';
  const sides = withSignIn
    ? { sent: short.redeemed, registered: short.asked }
    : { sent: short.sent, registered: short.registered };
  const platform = platforms.find((name) => name === chosen) ?? null;
  const needs = platform ? [element('p', { class: 'needs' }, ...inline(words.needs[platform]))] : [];
  const list = (findings: Finding[]) =>
    findings.length > 0
      ? [element('ul', { class: 'findings' }, ...findings.map((item) => findingItem(item, sides, words)))]
      : [];
  const nodes = (...trees: Child[]) => trees.map(toNode);
  if (!sent.trim() || !registered.trim()) {
    const findings = [
      ...(sent.trim() ? inspectRedirectUri(sent, 'sent') : []),
      ...(registered.trim() ? inspectRedirectUri(registered, 'registered', platform) : []),
    ];
    return { status: '', result: nodes(...list(findings), ...needs) };
  }
  const { same, parts, findings } = compareRedirectUris(sent, registered, {
    against: withSignIn ? 'sign-in' : 'registration',
    platform: platform as Platform | null,
  });
  const rows = parts
    .filter((part) => part.sent || part.registered)
    .flatMap((part) => partRow(part, sides, words));
  const table = same || rows.length === 0 ? [] : [element('dl', { class: 'uri-parts' }, ...rows)];
  const next = same && findings.length === 0 ? [element('p', {}, words.sameNext)] : [];
  return {
    status: same ? words.same : summary(parts, words, language),
    result: nodes(...table, ...list(findings), ...next, ...needs),
  };
}
