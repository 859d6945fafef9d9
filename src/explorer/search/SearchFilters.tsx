import type { IndexEntry } from '../../catalog/knowledge.ts';
import type { Family } from '../../catalog/schema/vocabulary.ts';
import { ActorIcon } from '../../components/answer/ActorChip.tsx';
import { counts, type Filters } from './facets.ts';
import type { SearchStrings } from './strings.ts';

interface Props {
  /** All results, before any filter. */
  entries: IndexEntry[];
  filters: Filters;
  onFilter(filters: Filters): void;
  /** How many there are, in words. */
  total: string;
  strings: SearchStrings;
}

/** Narrows results to a family and to who acts; each choice tells how many it leaves. */
export function SearchFilters({ entries, filters, onFilter, total, strings }: Props) {
  const { search, families, actors } = strings;
  const sources = counts(entries, 'family', filters);
  const who = counts(entries, 'actor', filters);
  const chooseFamily = (value: string) => onFilter({ ...filters, family: (value || null) as Family | null });
  return (
    <div class="search-filters">
      {(sources.length > 1 || filters.family) && (
        <select
          aria-label={search.source}
          value={filters.family ?? ''}
          onChange={(event) => chooseFamily(event.currentTarget.value)}
        >
          <option value="">{search.anySource}</option>
          {sources.map(([family, count]) => (
            <option key={family} value={family}>
              {families[family]} ({count})
            </option>
          ))}
        </select>
      )}
      {(who.length > 1 || filters.actor) && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a flex container in every browser.
        <div role="group" aria-label={search.who}>
          {who.map(([actor, count]) => (
            <button
              type="button"
              key={actor}
              class={`actor-${actor}`}
              aria-pressed={filters.actor === actor}
              onClick={() => onFilter({ ...filters, actor: filters.actor === actor ? null : actor })}
            >
              <ActorIcon actor={actor} />
              {actors[actor]} <span>{count}</span>
            </button>
          ))}
        </div>
      )}
      <span class="search-total">{total}</span>
    </div>
  );
}
