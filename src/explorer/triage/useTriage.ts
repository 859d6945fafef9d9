import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { Unreadable } from '../../engine/triage/form.ts';
import type { Failure, FromWorker, Progress, Question, ToWorker, ViewReport } from './messages.ts';

/** How far the reading of a log is. */
export interface Reading {
  status: 'reading' | 'stopping' | 'done' | 'stopped' | 'unreadable' | 'failed';
  progress: Progress | null;
  /** Of what is read so far; null before there is any. */
  report: ViewReport | null;
  unreadable: Unreadable | null;
  failure: Failure | null;
}

const beginning: Reading = {
  status: 'reading',
  progress: null,
  report: null,
  unreadable: null,
  failure: null,
};

/** What the view is after a message. */
function after(before: Reading, message: Exclude<FromWorker, { kind: 'answer' }>): Reading {
  if (message.kind === 'unreadable') return { ...before, status: 'unreadable', unreadable: message.what };
  const { progress, report } = message;
  if (message.kind === 'progress') return { ...before, progress, report };
  if (message.kind === 'failed')
    return { ...before, status: 'failed', failure: message.what, progress, report };
  return { ...before, status: message.stopped ? 'stopped' : 'done', progress, report };
}

interface Site {
  base: string;
  version: string;
  locale: Locale;
}

/** Counts the errors of a log in a thread of its own. */
export function useTriage(source: File | string, { base, version, locale }: Site) {
  const [reading, setReading] = useState<Reading>(beginning);
  const worker = useRef<Worker | null>(null);
  const answers = useRef(new Map<number, (text: string) => void>());
  const send = useCallback((message: ToWorker) => worker.current?.postMessage(message), []);

  useEffect(() => {
    setReading(beginning);
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = thread;
    thread.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind !== 'answer') {
        setReading((before) => after(before, data));
        return;
      }
      answers.current.get(data.number)?.(data.text);
      answers.current.delete(data.number);
    };
    thread.onerror = () => setReading((before) => ({ ...before, status: 'failed', failure: 'worker' }));
    send({ kind: 'read', source, base: new URL(base, location.href).href, version, locale, now: Date.now() });
    return () => thread.terminate();
  }, [source, base, version, locale, send]);

  const stop = useCallback(() => {
    setReading((before) => (before.status === 'reading' ? { ...before, status: 'stopping' } : before));
    send({ kind: 'stop' });
  }, [send]);
  /** What the worker says to a question; it alone holds the log's records. */
  const ask = useCallback(
    (question: Question) =>
      new Promise<string>((resolve) => {
        const number = answers.current.size === 0 ? 1 : Math.max(...answers.current.keys()) + 1;
        answers.current.set(number, resolve);
        send({ kind: 'ask', number, question });
      }),
    [send],
  );
  return { reading, stop, ask };
}
