import type { FunctionComponent } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings.ts';
import type { CatalogApi } from './api.ts';
import type { TriageProps } from './triage/TriageView.tsx';

/** What shows a log, once it is loaded. */
export interface LogView {
  View: FunctionComponent<TriageProps>;
  strings: Strings;
}

/** A log that is read, and how it is shown. */
export interface OpenLog {
  source: File | string;
  /** How many files were dropped. */
  dropped: number;
  /** Null while the view is loaded. */
  view: LogView | null;
  failed: boolean;
  /** While one of its errors is answered. */
  hidden: boolean;
}

async function loadView(api: CatalogApi): Promise<LogView> {
  const [{ TriageView }, strings] = await Promise.all([import('./triage/TriageView.tsx'), api.words('log')]);
  return { View: TriageView, strings };
}

/** The log that is open, and the ways to open, hide and close one; what shows it is loaded with the first. */
export function useLog(api: CatalogApi) {
  const [log, setLog] = useState<OpenLog | null>(null);
  const load = useCallback(() => {
    setLog((before) => before && { ...before, failed: false });
    loadView(api).then(
      (view) => setLog((before) => before && { ...before, view }),
      () => setLog((before) => before && { ...before, failed: true }),
    );
  }, [api]);
  const open = useCallback(
    (source: File | string, dropped: number) => {
      setLog((before) => ({ source, dropped, view: before?.view ?? null, failed: false, hidden: false }));
      load();
    },
    [load],
  );
  const hide = useCallback((hidden: boolean) => setLog((before) => before && { ...before, hidden }), []);
  const close = useCallback(() => setLog(null), []);
  return { log, open, hide, close, retry: load };
}
