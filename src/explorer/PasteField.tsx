import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../components/answer/Icon.tsx';
import type { ShellWords } from './words.ts';
import '../styles/field.css';

interface Props {
  paste: string;
  size: FieldSize;
  onText(text: string): void;
  /** After a text was pasted, as against typed. */
  onPasted(): void;
  /** Told of a text that is about to be pasted; true where it is read elsewhere and does not go into the field. */
  takes(text: string): boolean;
  /** @param files what was dropped or opened, one at least */
  onFiles(files: File[]): void;
  /** Somebody is about to use the field. */
  onTouched(): void;
  fieldRef: RefObject<HTMLTextAreaElement>;
  /** What lies behind the text: its marks. */
  children: ComponentChildren;
  words: ShellWords;
}

const lock = 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2';

/** Fewer lines and characters than this fit a low field. */
const shortLines = 5;
const shortLength = 200;

export type FieldSize = 'empty' | 'short' | 'tall';

/** How high the field is: it keeps one height while one types, so that nothing beneath it moves. */
export function fieldSize(paste: string): FieldSize {
  if (paste === '') return 'empty';
  return paste.length < shortLength && paste.split('\n', shortLines + 1).length <= shortLines
    ? 'short'
    : 'tall';
}

/** What stands under the field: the promise, and what can be done with the text. */
function Foot({
  size,
  dropping,
  onText,
  onFiles,
  words: { home },
}: Pick<Props, 'size' | 'onText' | 'onFiles' | 'words'> & { dropping: boolean }) {
  return (
    <div class="paste-foot">
      <span class="private" id="paste-privacy">
        <Icon path={lock} /> {size !== 'empty' ? home.stays : home.private}
      </span>
      {size !== 'empty' ? (
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
            onChange={({ currentTarget: input }) => {
              const files = [...(input.files ?? [])];
              // So that the same file can be opened once more.
              input.value = '';
              if (files.length > 0) onFiles(files);
            }}
          />
        </label>
      )}
    </div>
  );
}

/** The field: takes a paste, a code, words or a dropped file. */
export function PasteField(props: Props) {
  const { paste, size, onText, onPasted, takes, onFiles, onTouched, fieldRef, children, words } = props;
  const { home } = words;
  const [dropping, setDropping] = useState(false);
  return (
    <fieldset
      class={`paste-box${dropping ? ' dropping' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
        onTouched();
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        const text = event.dataTransfer?.getData('text/plain');
        if (files.length > 0) onFiles(files);
        else if (text && !takes(text)) onText(text);
      }}
    >
      <div class={`paste-area ${size}`}>
        {children}
        <textarea
          ref={fieldRef}
          value={paste}
          onFocus={onTouched}
          onPointerDown={onTouched}
          onPaste={(event) => {
            if (takes(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
          }}
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
          rows={6}
        />
      </div>
      {/* Where the field changes its height, a foot of its own: one and the same would be seen to jump. */}
      <Foot key={size} {...props} dropping={dropping} />
    </fieldset>
  );
}
