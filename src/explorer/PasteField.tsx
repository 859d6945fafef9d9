import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../components/answer/Icon.tsx';
import type { Signal } from '../engine/signal.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import { Highlights, longestHighlighted } from './Highlights.tsx';

/** Larger files are for the command, which has no page to keep responsive. */
const largestFile = 5_000_000;

interface Props {
  paste: string;
  signals: Signal[];
  onText(text: string): void;
  /** After a text was pasted, as against typed. */
  onPasted(): void;
  fieldRef: Ref<HTMLTextAreaElement>;
  strings: Strings;
}

const lock = 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2';

/** The field: takes a paste, a code, words or a dropped file, and marks what was recognised. */
export function PasteField({ paste, signals, onText, onPasted, fieldRef, strings: { home } }: Props) {
  const [dropping, setDropping] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) {
      setRefused(fill(home.tooLarge, { size: Math.round(file.size / 1_000_000) }));
      return;
    }
    setRefused(null);
    onText(await file.text());
  };

  return (
    <fieldset
      class={`paste-box${dropping ? ' dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void read(event.dataTransfer?.files[0]);
      }}
    >
      <div class={`paste-area${paste.length > longestHighlighted ? ' long' : ''}`}>
        <Highlights paste={paste} signals={signals} />
        <textarea
          ref={fieldRef}
          value={paste}
          onInput={(event) => {
            onText(event.currentTarget.value);
            if (event.inputType === 'insertFromPaste') onPasted();
          }}
          placeholder={home.placeholder}
          aria-label={home.field}
          aria-describedby="paste-privacy"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          rows={paste ? 1 : 6}
        />
      </div>
      <div class="paste-foot">
        <span class="private" id="paste-privacy">
          <Icon path={lock} /> {paste ? home.stays : home.private}
        </span>
        {refused && <span role="alert">{refused}</span>}
        {paste ? (
          <button type="button" class="quiet" onClick={() => onText('')}>
            {home.clear}
          </button>
        ) : (
          <label class="open-file">
            {dropping ? home.dropNow : home.drop}
            <input
              type="file"
              class="sr-only"
              aria-label={home.open}
              onChange={(event) => void read(event.currentTarget.files?.[0])}
            />
          </label>
        )}
      </div>
    </fieldset>
  );
}
