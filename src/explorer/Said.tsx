import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import { Announcement } from './Announcement.tsx';
import type { Answer } from './useAnswer.ts';
import type { ShellWords } from './words.ts';

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

/** Tells screen readers of the answer, or that it is awaited. */
export function Said(props: Props) {
  return <Announcement text={textOf(props)} />;
}
