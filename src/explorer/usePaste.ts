import { useCallback, useState } from 'preact/hooks';
import { type LeakCounts, maskSecrets } from '../engine/mask.ts';

/** A change of this many characters at once was pasted or dropped, as against typed. */
const pasted = 15;

const none: LeakCounts = { tokens: 0, secrets: 0 };

/** The paste as it may be shown: tokens and secrets are masked before the field has them. */
export function usePaste(): { paste: string; leaks: LeakCounts; setPaste(text: string): void } {
  const [{ paste, leaks }, set] = useState({ paste: '', leaks: none });
  const setPaste = useCallback((text: string) => {
    set((before) => {
      if (Math.abs(text.length - before.paste.length) < pasted) {
        return { paste: text, leaks: text ? before.leaks : none };
      }
      const { text: masked, ...found } = maskSecrets(text);
      const isNew = found.tokens + found.secrets > 0 || !text.includes('… (');
      return { paste: masked, leaks: isNew ? found : before.leaks };
    });
  }, []);
  return { paste, leaks, setPaste };
}
