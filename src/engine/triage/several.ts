import { type ErrorEvent, labelledId } from './event.ts';
import { chooseReader } from './reader.ts';
import { readSignInRow } from './sign-in-row.ts';

/** Rows of an export are errors of their own: two are several. */
const fewestRows = 2;
/** Lines may tell of one error again and again; a third request, or a fifth line without one, is a log. */
const fewestRequests = 3;
const fewestLines = 5;

/** What a line must hold to be counted where nothing else is known of it. */
const strong =
  /AAD(?:STS|B2C)\d{4,8}|Msal\w{0,30}Exception|(?:Browser|Client|Server|InteractionRequired|ClientConfiguration)AuthError: \w/;

/** Keeps track of what was found, and knows when it is enough. */
function createSum() {
  let rows = 0;
  let lines = 0;
  const requests = new Set<string>();
  return {
    /** Rows without a time and an id are those of a summary, which counts the errors itself. */
    row({ at, correlationId }: ErrorEvent): void {
      if (at !== null || correlationId) rows++;
    },
    record(text: string): void {
      const row = readSignInRow(text);
      if (row) {
        if (row !== 'success') rows++;
        return;
      }
      const code = strong.exec(text);
      if (!code) return;
      const id = labelledId(text, code.index)?.toLowerCase();
      if (id) requests.add(id);
      else lines++;
    },
    isEnough: () =>
      rows >= fewestRows || requests.size >= fewestRequests || lines + requests.size >= fewestLines,
  };
}

/**
 * Whether a text holds errors of several sign-ins, as a log or an export does, rather than one error in however
 * many words.
 * @param text the beginning of a log is enough
 */
export function holdsSeveral(text: string): boolean {
  const sum = createSum();
  const { reader, heading } = chooseReader(text, { row: sum.row, record: sum.record });
  reader.push(text.slice(heading.length));
  reader.end();
  return sum.isEnough();
}
