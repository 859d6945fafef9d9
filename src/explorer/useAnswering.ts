import { useCallback } from 'preact/hooks';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Strings } from '../i18n/strings.ts';
import type { CatalogApi } from './api.ts';
import { isQuestion } from './further.ts';
import { useLoaded } from './useLoaded.ts';

/** What recognises a paste, with the codes that it knows. */
export interface Engine extends Pick<typeof import('./engine.ts'), 'diagnose' | 'findEntry' | 'translate'> {
  index: CatalogIndex;
}

/** What shows an answer, with its words. */
export interface Views
  extends Pick<typeof import('./views.ts'), 'AnswerColumn' | 'FactsColumn' | 'Highlights'> {
  strings: Strings;
}

async function loadEngine(api: CatalogApi): Promise<Engine> {
  const [parts, index] = await Promise.all([import('./engine.ts'), api.codes()]);
  return { ...parts, index };
}

async function loadViews(api: CatalogApi): Promise<Views> {
  const [parts, strings] = await Promise.all([import('./views.ts'), api.words('answer')]);
  return { ...parts, strings };
}

/** Idle moments come late on a busy machine; a person who has touched the field is about to use it. */
const longestIdle = 500;

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: longestIdle });
  else setTimeout(run, 1);
}

/**
 * Loads what answers a paste: the engine with the first key press, and the views as soon as there can be an answer,
 * which is while its entry is fetched.
 */
export function useAnswering(api: CatalogApi, text: string) {
  const engine = useLoaded(
    useCallback(() => loadEngine(api), [api]),
    text !== '',
  );
  const views = useLoaded(
    useCallback(() => loadViews(api), [api]),
    isQuestion(text),
  );
  /** Somebody touched the field: in an idle moment the engine is fetched, so that the first paste need not wait. */
  const prepare = useCallback(() => whenIdle(engine.ask), [engine.ask]);
  return { engine, views, prepare };
}
