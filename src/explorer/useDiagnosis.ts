import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { CatalogApi } from './api.ts';
import { type Further, hasAll, isQuestion, loadFurther } from './further.ts';
import type { Engine } from './useAnswering.ts';

/** Longer pastes wait for a pause in typing; shorter ones are answered in the frame of the key press. */
const longPaste = 50_000;
/** What a text without a code needs is fetched when the typing pauses, since the code may be about to come. */
const pause = 150;

/** A text as it was when the typing paused, where it is long; else as it is. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  const isLong = text.length > longPaste;
  useEffect(() => {
    if (!isLong) return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  return isLong ? settled : text;
}

export interface Diagnosing {
  /** What the diagnosis speaks of: the paste, or how it was before the last key presses. */
  paste: string;
  diagnosis: Diagnosis | null;
  /** Whether the diagnosis is the last word, as against one that waits for the messages. */
  settled: boolean;
  failed: boolean;
  /** Id of the error that the reader made the primary; null for the engine's own choice. */
  chosen: string | null;
  choose(id: string | null): void;
  /** Tries again what failed. */
  retry(): void;
}

/** Diagnoses a paste as it changes; fetches the messages only when a paste holds no code. */
export function useDiagnosis(text: string, engine: Engine | null, api: CatalogApi): Diagnosing {
  const [further, setFurther] = useState<Further>({});
  const [failed, setFailed] = useState(false);
  const [choice, setChoice] = useState<{ paste: string; id: string | null }>({ paste: '', id: null });
  const paste = useSettled(text);
  // Another paste has other errors, so the choice goes with the old one.
  const chosen = choice.paste === paste ? choice.id : null;

  const diagnosis = useMemo(() => {
    if (!engine || paste.trim() === '') return null;
    return engine.diagnose(paste, { index: engine.index, ...further }, chosen);
  }, [paste, engine, further, chosen]);

  const isAsked = isQuestion(paste);
  const wanting = diagnosis !== null && !diagnosis.primary && isAsked && !hasAll(further, paste);
  const retry = useCallback(() => {
    setFailed(false);
    loadFurther(api, paste).then(
      (more) => setFurther((before) => ({ ...before, ...more })),
      () => setFailed(true),
    );
  }, [api, paste]);
  useEffect(() => {
    if (!wanting) return;
    const timer = setTimeout(retry, pause);
    return () => clearTimeout(timer);
  }, [wanting, retry]);

  const choose = useCallback((id: string | null) => setChoice({ paste, id }), [paste]);
  // A key or two are the beginning of something: nothing is said of them.
  const told = diagnosis?.primary || isAsked ? diagnosis : null;
  return { paste, diagnosis: told, settled: !wanting, failed: failed && wanting, chosen, choose, retry };
}
