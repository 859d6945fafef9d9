import { Answer } from '../components/answer/Answer.tsx';
import type { Diagnosis } from '../engine/diagnosis.ts';
import { languageOf } from '../engine/language.ts';
import { memberEntry } from '../engine/lookup.ts';
import { withHandlingWords, withSituationWords } from '../i18n/localise.ts';
import type { Strings } from '../i18n/strings.ts';
import { Case } from './answer/Case.tsx';
import type { ColumnProps } from './column.ts';
import type { LoadedEntry } from './useAnswer.ts';

interface Props extends ColumnProps {
  loaded: LoadedEntry;
}

interface NoteProps {
  diagnosis: Diagnosis;
  loaded: LoadedEntry;
  strings: Strings;
}

/** How sure the answer is, where it does not rest on a code of the paste. */
function Note({ diagnosis: { primary }, loaded, strings: { answer } }: NoteProps) {
  if (!primary || primary.entry !== loaded.entry.id) return null;
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

/** The redirect URIs of a paste, in its order, each once. */
function addressesOf({ signals }: Diagnosis): string[] {
  return [...new Set(signals.filter(({ kind }) => kind === 'redirect-uri').map(({ value }) => value))];
}

/** The answer to a paste. */
export function Found(props: Props) {
  const { diagnosis, index, loaded, href, locale, strings } = props;
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
  return (
    <Answer
      key={entry.id}
      entry={entry}
      code={row.code}
      handling={handling}
      handlingHref={href('handling')}
      situationHref={(id) => href(`samples/${id}`)}
      basis={diagnosis.handling ? strings.answer.basis[diagnosis.handling.basis] : undefined}
      decided={diagnosis.handling}
      situations={situations}
      codeSource={loaded.codeSource}
      lookalikes={lookalikes}
      memberPage={(member) => {
        const own = memberEntry(index, entry.id, member);
        return own && { href: href(own.path), title: own.titles[locale] ?? own.title };
      }}
      prefer={languageOf(index, diagnosis.library)}
      level={2}
      lang={lang}
      brief={!props.whole}
      addresses={addressesOf(diagnosis)}
      note={
        <>
          <Case {...props} />
          <Note {...props} />
        </>
      }
      strings={strings}
    />
  );
}
