import { entryPath, splitId } from '../../../catalog/id.ts';
import type { Entry } from '../../../catalog/schema/entry.ts';

/** A code of MSAL.js, and what its versions print with it. */
export interface JsMessage {
  code: string;
  /** Spellings under which it is printed, its own first. */
  names: string[];
  family: string;
  title: string;
  /** Address of its page below the site's base, without slashes at the ends. */
  path: string;
  /** The sentences of the library, without the link at their end. */
  sentences: string[];
  /** Version 5 prints a link in place of the sentence. */
  stripped: boolean;
  /** Since when it is no longer thrown. */
  retired: string | null;
  /** Code and path of what is thrown instead. */
  successor: { code: string; path: string } | null;
}

const families = new Set(['msal-browser', 'msal-common', 'msal-node', 'msal-node-extensions', 'msal-react']);
const pointer = /^See https:\/\/aka\.ms\/msal\.js\.errors#(\w+) for details$/;
const link = /\s*For more (?:please )?visit:? ?aka\.ms\/\S+$/;
/** A spelling that a message can hold by chance is none to look for. */
const telling = /^[A-Za-z]\w*_\w+$/;

function isOfMsalJs({ id, kind, messages }: Entry): boolean {
  return kind === 'code' && (families.has(splitId(id).family) || messages.some((text) => pointer.test(text)));
}

function successorOf({ id, retired = '' }: Entry, codes: Map<string, Entry>): JsMessage['successor'] {
  const own = splitId(id).code;
  const named = [...retired.matchAll(/`(\w+)`/g)].map(([, code = '']) => code);
  const code = named.find((candidate) => candidate !== own && codes.has(candidate));
  const entry = codes.get(code ?? '');
  return code && entry ? { code, path: entryPath(entry.id) } : null;
}

/** Collects the codes of MSAL.js with the sentences that earlier versions printed. */
export function msalJsMessages(entries: Entry[]): JsMessage[] {
  const own = entries.filter(isOfMsalJs);
  const codes = new Map(own.map((entry) => [splitId(entry.id).code, entry]));
  return own.map((entry) => {
    const { family, code } = splitId(entry.id);
    const anchors = entry.messages.flatMap((text) => pointer.exec(text)?.[1] ?? []);
    const sentences = entry.messages
      .filter((text) => !pointer.test(text))
      .map((text) => text.replace(link, ''));
    const names = [code, ...anchors, ...entry.keys.filter((key) => telling.test(key))];
    return {
      code,
      names: [...new Set(names)],
      family,
      title: entry.title,
      path: entryPath(entry.id),
      sentences: [...new Set(sentences)],
      stripped: anchors.length > 0,
      retired: entry.retired ?? null,
      successor: successorOf(entry, codes),
    };
  });
}
