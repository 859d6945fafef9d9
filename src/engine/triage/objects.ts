import { createAnchor } from './anchors.ts';

/** A row of a log is far shorter; a longer object is passed over so that memory stays flat. */
const longestObject = 1_000_000;

/** How far behind its bracket the first object of a list begins. */
const lookAhead = 22;

/** What only a row of a log holds: an object that begins so is no wrapper, whatever lists stand in it. */
const rowField =
  /"(?:createdDateTime|TimeGenerated|CreationTime|@?time(?:stamp)?|correlationId|appId|appDisplayName)"\s{0,3}:/i;

/** Where a string that begins before `at` ends; -1 where the text ends first. */
function stringEnd(text: string, at: number): number {
  for (let end = text.indexOf('"', at); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/**
 * Divides a stream of JSON into the objects of its outermost list (`[{…}, {…}]`, `{"value":[{…}]}`), or into
 * whole objects where there is no list, and hands on those that may hold an error.
 * @param handle called with each object's text, in order
 */
export function createObjectSplitter(handle: (record: string) => void) {
  const anchor = createAnchor();
  let rest = '';
  let at = 0;
  let depth = 0;
  /** Depth at which the objects of the list open; null until the list is found. */
  let listDepth: number | null = null;
  let start: number | null = null;

  const mayHoldError = (text: string) => {
    anchor.lastIndex = 0;
    return anchor.test(text);
  };
  const emit = (text: string) => {
    if (mayHoldError(text)) handle(text);
  };
  const isRow = (beginning: string) => rowField.test(beginning) || mayHoldError(beginning);
  const open = (token: string, place: number) => {
    const isList =
      token === '[' && listDepth === null && /^\[\s{0,20}\{/.test(rest.slice(place, place + lookAhead));
    if (isList && (start === null || !isRow(rest.slice(start, place)))) {
      listDepth = depth + 1;
      // What was taken for the object so far is only what is around the list.
      start = null;
    }
    if (token === '{' && start === null && (listDepth === null ? depth === 0 : depth === listDepth))
      start = place;
    depth++;
  };
  const close = (place: number) => {
    depth = Math.max(0, depth - 1);
    if (start === null || depth !== (listDepth ?? 0)) return;
    emit(rest.slice(start, Math.min(place + 1, start + longestObject)));
    start = null;
  };

  /** Takes one token; false where what follows it decides and is not there yet. */
  const take = (token: string, place: number, isLast: boolean): boolean => {
    if (token === '"') {
      const end = stringEnd(rest, place + 1);
      if (end < 0) return false;
      at = end + 1;
      return true;
    }
    if (!isLast && place > rest.length - lookAhead) return false;
    at = place + 1;
    if (token === '{' || token === '[') open(token, place);
    else close(place);
    return true;
  };
  /** Lets go of what was read; an object without an end is cut, and text that is no JSON is passed on as it is. */
  const forget = () => {
    if (start !== null && rest.length - start > longestObject) {
      emit(rest.slice(start, start + longestObject));
      start = null;
    }
    const done = Math.min(start ?? at, at);
    if (rest.length - done > 2 * longestObject) {
      emit(rest.slice(done));
      rest = '';
      at = 0;
      return;
    }
    rest = rest.slice(done);
    at -= done;
    if (start !== null) start -= done;
  };
  const scan = (isLast: boolean) => {
    const token = /["{}[\]]/g;
    token.lastIndex = at;
    for (let match = token.exec(rest); match; match = token.exec(rest)) {
      if (!take(match[0], match.index, isLast)) break;
      token.lastIndex = at;
    }
    forget();
    if (isLast && rest) emit(rest);
  };

  return {
    push(text: string): void {
      rest += text;
      scan(false);
    },
    end: () => scan(true),
  };
}
