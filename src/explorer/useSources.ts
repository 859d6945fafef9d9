import { useCallback } from 'preact/hooks';
import type { CatalogApi } from './api.ts';
import { useLog } from './useLog.ts';

/** Files from here on are logs, whatever they hold: a report of one error is a few kilobytes. */
const largestReport = 200_000;
/** A field with more than this in it answers late to every key press. */
const largestPaste = 1_000_000;

/**
 * Where texts come from, and where they go: one error into the field, a log with many to where they are counted.
 * @param show puts a text into the field; an empty one clears it
 */
export function useSources(api: CatalogApi, show: (text: string) => void) {
  const { log, open, hide, close, retry } = useLog(api);
  const count = useCallback(
    (source: File | string, dropped = 1) => {
      show('');
      open(source, dropped);
    },
    [show, open],
  );
  /** Whether a text that is about to be pasted is counted instead. */
  const takes = useCallback(
    (text: string) => {
      if (text.length <= largestPaste) return false;
      count(text);
      return true;
    },
    [count],
  );
  const openFiles = useCallback(
    async (files: File[]) => {
      const [file] = files;
      if (!file) return;
      const [text, { isLog }] =
        file.size > largestReport
          ? [null, { isLog: () => true }]
          : await Promise.all([file.text(), import('./triage/is-log.ts')]);
      if (text === null || isLog(text)) count(file, files.length);
      else show(text);
    },
    [count, show],
  );
  /** Shows the answer to one of a log's errors; the log waits behind it. */
  const pick = useCallback(
    (text: string) => {
      hide(true);
      show(text);
    },
    [hide, show],
  );
  const back = useCallback(() => {
    show('');
    hide(false);
  }, [hide, show]);
  return { log, count, takes, openFiles, pick, back, close, retry };
}
