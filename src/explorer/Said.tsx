import { useEffect, useState } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Answer } from './useAnswer.ts';
import type { ShellWords } from './words.ts';

/** Longer than the pause between two key presses, and than most answers take. */
const pause = 600;

interface Props {
  isWaiting: boolean;
  answer: Answer | null;
  strings: Strings | undefined;
  words: ShellWords;
}

function textOf({ isWaiting, answer, strings, words }: Props): string {
  if (isWaiting) return words.home.waiting;
  const { diagnosis, loaded } = answer ?? {};
  if (!strings || !diagnosis?.primary || !loaded) return '';
  return fill(strings.answer.updated, { code: diagnosis.primary.id, title: loaded.entry.title });
}

/** Tells screen readers of the answer once it has stood for a moment, and not at each key press. */
export function Said(props: Props) {
  const text = textOf(props);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
