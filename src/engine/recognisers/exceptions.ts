import { splitId } from '../../catalog/id.ts';
import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser, signal } from './recogniser.ts';

const className =
  /(?<![A-Za-z0-9_.]|\bnew )[A-Z]\w{1,60}(?:Exception|Error)(?=\()|(?<!\w)[A-Z]\w{1,60}(?:Exception|Error|Canceled|Cancelled)(?!\w|\(|\.(?:php|java|cs|js|mjs|ts|py|rb|kt|swift|go)\b)|\b[A-Z]\w{1,40}::Error\b/g;
/** Packages, modules and namespaces are no longer than this. */
const longestQualifier = 200;
/** Names of members, which end alike. */
const noClass =
  /^(?:IsError|WasCanceled|IsCanceled|UserCancell?ed|OnError|HasError|LastError|GetLastError|InnerException)$/;

const androidCode = /\berrorCode\s?[=:]\s?([a-z][a-z_]{3,60})\b/dg;

/** Names that classes of other programs have as well; they count only where the library is known. */
const everybodys = new Set([
  'ValueError',
  'BaseException',
  'InvalidArgumentError',
  'ClientException',
  'ServiceException',
]);

/** Packages that say which library a class belongs to. */
const packages: [RegExp, string][] = [
  [/Microsoft\.Identity\.Client/, 'msal-dotnet'],
  [/com\.microsoft\.aad\.msal4j/, 'msal-java'],
  [/com\.microsoft\.identity\.(?:client|common)/, 'msal-android'],
  [/Azure\.Identity|azure\.identity|com\.azure\.identity/, 'azure-identity'],
];

/** Ids of the classes that the catalog has, by their name. */
const classIds = oncePer((index: CatalogIndex) => {
  const ids = new Map<string, string[]>();
  for (const { id } of index.entries) {
    const { code } = splitId(id);
    if (/(?:Exception|Error)$/.test(code)) ids.set(code, [...(ids.get(code) ?? []), id]);
  }
  return ids;
});

/**
 * The catalog's id of an exception class.
 * @param name as it is printed, with or without its package
 * @param library family of the library that the text speaks of; decides between classes of one name
 */
export function exceptionId(index: CatalogIndex, name: string, library: string | null): string | null {
  const short = name.slice(
    Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'), name.lastIndexOf('\\')) + 1,
  );
  const ids = classIds(index).get(short) ?? [];
  const family = packages.find(([mark]) => mark.test(name))?.[1] ?? library;
  const own = ids.find((id) => splitId(id).family === family);
  return own ?? (ids.length === 1 && !everybodys.has(short) ? (ids[0] ?? null) : null);
}

/** Where the package or namespace before a class begins; a version number is no part of it. */
function qualifiedStart(text: string, at: number): number {
  const limit = Math.max(0, at - longestQualifier);
  let start = at;
  while (start > limit) {
    let end = start;
    while (end > limit && /[.:\\]/.test(text[end - 1] ?? '')) end--;
    let from = end;
    while (from > limit && /[\w$]/.test(text[from - 1] ?? '')) from--;
    const joined =
      /^(?:\.|::|\\{1,2})$/.test(text.slice(end, start)) || (end === start && text[end - 1] === '$');
    if (!joined || !/^[A-Za-z_$]/.test(text.slice(from, end))) break;
    start = from;
  }
  return start;
}

/** Exception types as they are printed, of any language. */
export const exceptions: Recogniser = {
  name: 'exceptions',
  find(view): Signal[] {
    const found: Signal[] = [];
    for (const match of view.text.matchAll(className)) {
      const end = match.index + match[0].length;
      const start = qualifiedStart(view.text, match.index);
      if (!noClass.test(match[0]))
        found.push(signal(view, 'exception', view.text.slice(start, end), start, end));
    }
    const android = /com\.microsoft\.identity\./.test(view.text)
      ? findAll(view, 'code', androidCode, ([, code]) => `msal-android:${code}`)
      : [];
    return [...found, ...android];
  },
};
