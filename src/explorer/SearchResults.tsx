import { useEffect, useState } from 'preact/hooks';
import type { CatalogIndex, IndexEntry, Template } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Found } from '../engine/search.ts';
import { fill } from '../i18n/fill.ts';
import { Announcement } from './Announcement.tsx';
import { EntryRows } from './EntryRows.tsx';
import { type Filters, noFilters, passes } from './search/facets.ts';
import { PageRows } from './search/PageRows.tsx';
import type { PageHit } from './search/page.ts';
import { SearchFilters } from './search/SearchFilters.tsx';
import type { SearchStrings } from './search/strings.ts';
import { loadStyles } from './search/styles.ts';
import { useFound } from './search/useFound.ts';

/** More rows than this nobody reads at once. */
const firstRows = 30;
/** So few are seen at a glance, without filters. */
const fewRows = 4;

interface Props {
  query: string;
  index: CatalogIndex;
  href(path: string): string;
  locale: Locale;
  strings: SearchStrings;
  /** The messages, once they are there: their words are found as well. */
  templates?: Template[] | undefined;
  /** Told when no entry holds the words: the time to fetch the messages. */
  onMissing?: (() => void) | undefined;
  /** Guides, samples and other pages that fit the query. */
  pages?: PageHit[];
}

type RowsProps = Pick<Props, 'href' | 'locale' | 'strings'> & { entries: IndexEntry[] };

function Rows({ strings, ...rows }: RowsProps) {
  return <EntryRows {...rows} families={strings.families} strings={strings} />;
}

/** Says that a code has no page, and where to read what is known of any number. */
function Unlisted({ code, href, strings: { search } }: Pick<Props, 'href' | 'strings'> & { code: string }) {
  return (
    <div class="search-unlisted">
      <p>
        <strong>{fill(search.unlisted, { code })}.</strong> {search.offer}
      </p>
      <a href={`${href('unknown')}#${code}`}>{fill(search.numberPage, { code })}</a>
    </div>
  );
}

/** Why the results are not what the words say. */
function Remark({ found, strings: { search } }: { found: Found; strings: SearchStrings }) {
  if (found.mended !== null) return <p>{fill(search.mended, { words: found.mended })}</p>;
  if (found.by === 'message') return <p>{search.printed}</p>;
  return null;
}

/** The results that pass the filters: those that hold everything, then the others under a heading. */
function Entries({
  found,
  filters,
  ...props
}: Omit<RowsProps, 'entries'> & { found: Found; filters: Filters }) {
  const [open, setOpen] = useState<Found | null>(null);
  const { search } = props.strings;
  const left = found.entries.filter(passes(filters));
  const shown = open === found ? left : left.slice(0, firstRows);
  const heldHere = found.entries.slice(0, found.held).filter(passes(filters)).length;
  const [held, others] = [shown.slice(0, heldHere), shown.slice(heldHere)];
  return (
    <>
      {held.length > 0 && <Rows {...props} entries={held} />}
      {others.length > 0 && (
        <>
          <h3 class="small">{search.partly}</h3>
          <Rows {...props} entries={others} />
        </>
      )}
      {left.length > shown.length && (
        <button type="button" class="button" onClick={() => setOpen(found)}>
          {fill(search.further, { count: left.length - shown.length })}
        </button>
      )}
    </>
  );
}

function totalOf(count: number, { search }: SearchStrings): string {
  return count === 1 ? search.one : fill(search.total, { count });
}

/** What is announced: that a code has no page, how many results there are, or that there is none. */
function summaryOf(found: Found, count: number, query: string, strings: SearchStrings): string {
  const { search } = strings;
  const unlisted = found.unknown ? fill(search.unlisted, { code: found.unknown }) : '';
  const told = [unlisted, count > 0 ? totalOf(count, strings) : ''].filter(Boolean).join('. ');
  return told || fill(search.none, { query });
}

/** What to do where there is no result: take the filters away, or ask otherwise. */
function Empty({
  query,
  filtered,
  onClear,
  href,
  strings: { search },
}: Pick<Props, 'query' | 'href' | 'strings'> & { filtered: boolean; onClear(): void }) {
  if (filtered) {
    return (
      <p>
        {search.filtered}{' '}
        <button type="button" class="quiet" onClick={onClear}>
          {search.unfiltered}
        </button>
      </p>
    );
  }
  return (
    <p>
      <strong>{fill(search.none, { query })}.</strong> {search.hint} <a href={href('')}>{search.explorer}</a>
    </p>
  );
}

/** What the search finds for a query, with its filters; the same in the header, the explorer and the list of codes. */
export function SearchResults({ query, index, templates, onMissing, pages = [], ...props }: Props) {
  const { href, strings } = props;
  const asked = query.trim();
  const found = useFound(index, asked, templates, onMissing);
  const [filters, setFilters] = useState<Filters>(noFilters);
  useEffect(() => void loadStyles(), []);
  const all = found.entries.length;
  const left = found.entries.filter(passes(filters)).length;
  const count = left + pages.length;
  const isEmpty = all > 0 ? left === 0 : pages.length === 0 && !found.unknown;
  const unlisted = found.unknown && <Unlisted code={found.unknown} href={href} strings={strings} />;
  return (
    <section class="search-results" aria-label={strings.search.label}>
      {all === 0 && unlisted}
      <Remark found={found} strings={strings} />
      {(all > fewRows || filters !== noFilters) && (
        <SearchFilters
          entries={found.entries}
          filters={filters}
          onFilter={setFilters}
          total={totalOf(left, strings)}
          strings={strings}
        />
      )}
      <Entries {...props} found={found} filters={filters} />
      {isEmpty && (
        <Empty
          query={asked}
          filtered={all > 0}
          onClear={() => setFilters(noFilters)}
          href={href}
          strings={strings}
        />
      )}
      {all > 0 && unlisted}
      {pages.length > 0 && (
        <>
          <h3 class="small">{strings.search.pages}</h3>
          <PageRows pages={pages} href={href} strings={strings} />
        </>
      )}
      <Announcement text={summaryOf(found, count, asked, strings)} />
    </section>
  );
}
