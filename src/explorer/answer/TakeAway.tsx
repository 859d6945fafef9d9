import { useState } from 'preact/hooks';
import { entryPath, splitId } from '../../catalog/id.ts';
import type { Actor } from '../../catalog/schema/vocabulary.ts';
import { CopyButton } from '../../components/answer/CopyButton.tsx';
import { note, noteReaders } from '../../engine/note.ts';
import { ticket } from '../../engine/ticket.ts';
import { fill } from '../../i18n/fill.ts';
import { withHandlingWords } from '../../i18n/localise.ts';
import type { ColumnProps } from '../column.ts';
import type { LoadedEntry } from '../useAnswer.ts';

interface Props extends ColumnProps {
  loaded: LoadedEntry;
}

type Text = 'ticket' | Actor;

function textOf(open: Text, { diagnosis, index, loaded: { entry }, href, strings }: Props): string {
  const { answer, actorsAsked } = strings;
  if (open === 'ticket') {
    const action = diagnosis.handling?.action ?? entry.handling;
    const handling = index.handlings.find(({ id }) => id === action);
    const words = {
      title: entry.title,
      actor: entry.actor && actorsAsked[entry.actor],
      action: handling ? withHandlingWords(handling, strings).title : null,
    };
    return ticket(diagnosis, words, { ...answer.facts, whoActs: answer.whoActs, appDoes: answer.appDoes });
  }
  const link = `${location.origin}${href(entryPath(entry.id))}`;
  return note(diagnosis, entry, { reader: open, link }, answer.note, answer.facts);
}

/** The buttons that carry an answer elsewhere; every text is shown before it is copied. */
export function TakeAway(props: Props) {
  const { diagnosis, loaded, href, strings } = props;
  const { answer } = strings;
  const [open, setOpen] = useState<Text | null>(null);
  const texts: [Text, string][] = [
    ['ticket', answer.copyTicket],
    ...noteReaders(diagnosis.actor, loaded.entry.fixes).map((reader): [Text, string] => [
      reader,
      answer.take.note[reader],
    ]),
  ];
  return (
    <section class="take" aria-label={answer.take.label}>
      <div class="acts">
        {texts.map(([text, label]) => (
          <button
            type="button"
            class="button"
            aria-expanded={open === text}
            aria-controls="take-text"
            onClick={() => setOpen(open === text ? null : text)}
            key={text}
          >
            {label}
          </button>
        ))}
        <button type="button" class="button" onClick={() => print()}>
          {answer.take.print}
        </button>
        <button
          type="button"
          class="button"
          data-copy={`${location.origin}${href('')}?q=${encodeURIComponent(loaded.entry.id)}`}
          data-done={answer.copied}
        >
          {answer.copyLink}
        </button>
        <a class="button" href={href(entryPath(loaded.entry.id))}>
          {fill(answer.page, { code: splitId(loaded.entry.id).code })}
        </a>
      </div>
      <div id="take-text" class="ticket" hidden={!open}>
        {open && (
          <>
            <p>
              {open === 'ticket' ? answer.copyTicketHint : answer.take.noteHint}{' '}
              <CopyButton from="take-preview" label={answer.take.copyText} strings={strings} />
            </p>
            <pre tabindex={0} id="take-preview">
              {textOf(open, props)}
            </pre>
          </>
        )}
      </div>
    </section>
  );
}
