import type { CatalogIndex } from '../catalog/knowledge.ts';
import { Answer } from '../components/answer/Answer.tsx';
import { CopyButton } from '../components/answer/CopyButton.tsx';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { languageOf } from '../engine/language.ts';
import { memberEntry } from '../engine/lookup.ts';
import { ticket } from '../engine/ticket.ts';
import { fill } from '../i18n/fill.ts';
import { withHandlingWords, withSituationWords } from '../i18n/localise.ts';
import type { Strings } from '../i18n/strings.ts';
import type { LoadedEntry } from './useAnswer.ts';

interface Props {
  diagnosis: Diagnosis;
  index: CatalogIndex;
  loaded: LoadedEntry;
  href(path: string): string;
  strings: Strings;
}

function Note({ diagnosis, loaded, strings: { answer } }: Omit<Props, 'index' | 'href'>) {
  const { primary } = diagnosis;
  if (!primary) return null;
  if (primary.entry !== loaded.entry.id) return null;
  if (primary.confidence === 'message') return <p class="notice">{answer.byMessage}</p>;
  if (primary.reason === 'several') {
    return (
      <p class="notice">
        {answer.reason}: {answer.reasons.several}
      </p>
    );
  }
  if (primary.confidence === 'fuzzy') return <p class="notice">{answer.byLikeness}</p>;
  return null;
}

/** The answer to a paste, with the buttons that carry it elsewhere. */
export function Found({ diagnosis, index, loaded, href, strings }: Props) {
  const { answer, actorsAsked } = strings;
  const { entry, translated } = loaded;
  const lang = translated ? undefined : 'en';
  const situations = loaded.situations.map((view) => withSituationWords(view, strings));
  const row = index.entries.find(({ id }) => id === entry.id);
  const action = diagnosis.handling?.action ?? entry.handling;
  const english = index.handlings.find(({ id }) => id === action);
  if (!row) return null;
  const handling = english ? withHandlingWords(english, strings) : null;
  const lookalikes = entry.lookalikes.flatMap(({ id, difference }) => {
    const other = index.entries.find((candidate) => candidate.id === id);
    return other ? [{ entry: other, href: href(other.path), difference }] : [];
  });
  const summary = ticket(
    diagnosis,
    {
      title: entry.title,
      actor: entry.actor && actorsAsked[entry.actor],
      action: handling?.title ?? null,
    },
    { ...answer.facts, whoActs: answer.whoActs, appDoes: answer.appDoes },
  );
  return (
    <>
      <Answer
        key={entry.id}
        entry={entry}
        code={row.code}
        handling={handling}
        handlingHref={href('handling')}
        situationHref={(id) => href(`samples/${id}`)}
        basis={diagnosis.handling ? answer.basis[diagnosis.handling.basis] : undefined}
        decided={diagnosis.handling}
        situations={situations}
        lookalikes={lookalikes}
        memberPage={(member) => {
          const own = memberEntry(index, entry.id, member);
          return own && { href: href(own.path), title: own.title };
        }}
        prefer={languageOf(index, diagnosis.library)}
        level={2}
        lang={lang}
        note={<Note diagnosis={diagnosis} loaded={loaded} strings={strings} />}
        strings={strings}
      />
      <p class="acts">
        <button
          type="button"
          class="button"
          data-copy={`${location.origin}${href('')}?q=${encodeURIComponent(entry.id)}`}
          data-done={answer.copied}
        >
          {answer.copyLink}
        </button>
        <a class="button" href={href(row.path)}>
          {fill(answer.page, { code: row.code })}
        </a>
      </p>
      <details class="ticket">
        <summary>{answer.ticket}</summary>
        <p>{answer.copyTicketHint}</p>
        <pre tabindex={0} id="ticket">
          {summary}
        </pre>
        <p class="acts">
          <CopyButton from="ticket" label={answer.copyTicket} strings={strings} />
        </p>
      </details>
    </>
  );
}
