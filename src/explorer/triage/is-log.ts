import { holdsSeveral } from '../../engine/triage/several.ts';

/** How much of a paste tells whether it is a log, in characters. */
const looked = 65_536;

/** The beginning, where a file that was decoded though it holds no text has characters that no text has. */
const beginning = 1000;
const mostReplaced = 10;

/** Whether a file was no text, or text in another encoding: the view of a log tells what it is, or decodes it. */
function isDecodedWrong(text: string): boolean {
  const start = text.slice(0, beginning);
  return start.includes('\0') || start.split('\ufffd').length > mostReplaced;
}

/**
 * Whether a paste is a log with several errors, rather than one error: a log's lines, an export with more than
 * one row, several exceptions. It looks at the beginning alone, so that it takes a moment however long the paste is.
 */
export function isLog(text: string): boolean {
  return isDecodedWrong(text) || holdsSeveral(text.slice(0, looked));
}
