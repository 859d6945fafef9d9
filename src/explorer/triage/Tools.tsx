import { useState } from 'preact/hooks';
import type { Actor } from '../../catalog/schema/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Question, ViewRow } from './messages.ts';
import type { Filter } from './order.ts';
import { saveText } from './save.ts';
import type { Words } from './words.ts';

interface Props {
  rows: ViewRow[];
  /** How many rows fit the filter. */
  shown: number;
  filter: Filter;
  onFilter(filter: Filter): void;
  /** Answers with the whole report, as the command writes it; null while the log is read. */
  ask: ((question: Question) => Promise<string>) | null;
  /** Day of the log, for the names of files; null where it has no times. */
  day: string | null;
  words: Words;
}

function Export({ ask, day, words: { view, strings } }: Pick<Props, 'ask' | 'day' | 'words'>) {
  const [copied, setCopied] = useState(false);
  const name = ['sign-in-errors', day].filter(Boolean).join('-');
  const save = async (what: 'csv' | 'json', type: string) => {
    if (ask) saveText(await ask({ what }), `${name}.${what}`, type);
  };
  const copy = async () => {
    if (!ask) return;
    await navigator.clipboard.writeText(await ask({ what: 'csv' }));
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <p class="export">
      <button type="button" class="button" disabled={!ask} onClick={() => void save('csv', 'text/csv')}>
        {view.saveCsv}
      </button>
      <button
        type="button"
        class="button"
        disabled={!ask}
        onClick={() => void save('json', 'application/json')}
      >
        {view.saveJson}
      </button>
      <button type="button" class="button" disabled={!ask} onClick={() => void copy()}>
        {copied ? strings.answer.copied : view.copyCsv}
      </button>
    </p>
  );
}

/** What narrows the table, and what carries it elsewhere. */
export function Tools({ rows, shown, filter, onFilter, ask, day, words }: Props) {
  const { view, number, plural, strings } = words;
  const present = new Set(rows.map(({ actor }) => actor ?? 'unknown'));
  const actors = [...(Object.keys(strings.actors) as Actor[]), 'unknown' as const].filter((actor) =>
    present.has(actor),
  );
  const isFiltered = filter.words.trim() !== '' || filter.actor !== null;
  return (
    <div class="triage-tools">
      <label class="narrow">
        <span>{view.filter}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filter.words}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <label class="narrow">
        <span>{view.whoActs}</span>
        <select
          value={filter.actor ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, actor: actors.find((actor) => actor === value) ?? null })
          }
        >
          <option value="">{view.anyone}</option>
          {actors.map((actor) => (
            <option key={actor} value={actor}>
              {actor === 'unknown' ? view.unknownActor : strings.actors[actor]}
            </option>
          ))}
        </select>
      </label>
      <p class="fits" role="status">
        {isFiltered &&
          (shown > 0
            ? fill(view.shown, { shown: number(shown), codes: plural(view.codes, rows.length) })
            : view.none)}
      </p>
      <Export ask={ask} day={day} words={words} />
    </div>
  );
}
