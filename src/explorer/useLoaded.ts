import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is loaded when it is needed. */
export interface Loaded<Value> {
  /** Null until it is there. */
  value: Value | null;
  failed: boolean;
  /** Asks for it, where that has not been done or has failed. */
  ask(): void;
}

/**
 * Loads something once.
 * @param wanted from when on it is needed
 */
export function useLoaded<Value>(load: () => Promise<Value>, wanted: boolean): Loaded<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const ask = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setFailed(false);
    load().then(setValue, () => {
      asked.current = false;
      setFailed(true);
    });
  }, [load]);
  useEffect(() => {
    if (wanted) ask();
  }, [wanted, ask]);
  return { value, failed: failed && wanted, ask };
}
