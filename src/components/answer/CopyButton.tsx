import type { Strings } from '../../i18n/strings.ts';

interface Props {
  /** The text to copy. */
  text?: string;
  /** Id of the element whose code to copy, where the text stands on the page. */
  from?: string;
  /** What is copied, in words, where the place does not tell. */
  label?: string;
  strings: Strings;
}

/** A quiet button that copies; `copy.ts` brings it to life. */
export function CopyButton({ text, from, label, strings: { answer } }: Props) {
  return (
    <button
      type="button"
      class="quiet"
      data-copy={text}
      data-copy-from={from}
      data-done={answer.copied}
      aria-label={label}
    >
      {answer.copy}
    </button>
  );
}
