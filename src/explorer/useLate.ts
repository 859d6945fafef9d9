import { useEffect, useState } from 'preact/hooks';

/** How long an answer may take before the page changes without it, in milliseconds. */
const patience = 100;

/** Whether a text has stood so long that its answer is late: until then the page waits, to change but once. */
export function useLate(text: string): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setLate(text), patience);
    return () => clearTimeout(timer);
  }, [text]);
  return late === text;
}
