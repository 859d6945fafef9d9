import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { byFrequency } from '../../catalog/frequency.ts';
import type { CatalogIndex, Template } from '../../catalog/knowledge.ts';
import { mendedQuery, search } from '../../engine/search.ts';
import { type CatalogApi, createCatalogApi } from '../api.ts';
import { EntryRows } from '../EntryRows.tsx';
import { SearchResults } from '../SearchResults.tsx';
import { hrefIn, type Site } from '../site.ts';
import { moveByKey } from './keys.ts';
import { PageRows } from './PageRows.tsx';
import type { SearchPage } from './page.ts';
import type { SearchStrings } from './strings.ts';
import { usePageList, usePages } from './usePages.ts';

interface Props extends Site {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  strings: SearchStrings;
}

interface Shown extends Pick<Site, 'locale'> {
  index: CatalogIndex;
  href(path: string): string;
  strings: SearchStrings;
}

const mostMet = 6;
const firstGuides = ['guides/basics', 'guides/conditional-access', 'guides/retries'];

/** The text of a field outside, which is emptied when its dialog closes: nothing of it is kept. */
function useField(dialog: HTMLDialogElement, field: HTMLInputElement): string {
  const [query, setQuery] = useState(field.value);
  useEffect(() => {
    const read = () => setQuery(field.value);
    const empty = () => {
      field.value = '';
      read();
    };
    field.addEventListener('input', read);
    dialog.addEventListener('close', empty);
    read();
    return () => {
      field.removeEventListener('input', read);
      dialog.removeEventListener('close', empty);
    };
  }, [dialog, field]);
  return query.trim();
}

/** The keys that move through the results; Enter that came before them opens the first as soon as it is there. */
function useKeys(dialog: HTMLDialogElement, field: HTMLInputElement, index: CatalogIndex | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => moveByKey(event, field, dialog);
    dialog.addEventListener('keydown', press);
    return () => dialog.removeEventListener('keydown', press);
  }, [dialog, field]);
  useEffect(() => {
    if (index && field.value && dialog.dataset.entered) {
      dialog.querySelector<HTMLElement>('.rows a')?.click();
    }
  }, [dialog, field, index]);
}

/** The catalog as far as it has come: its codes first, in which an exact spelling is found without any title. */
function useCatalog(api: CatalogApi) {
  const [codes, setCodes] = useState<CatalogIndex | null>(null);
  const [index, setIndex] = useState<CatalogIndex | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    api.codes().then(setCodes, () => undefined);
    api.index().then(setIndex, () => setFailed(true));
  }, [api]);
  return { codes, index, failed };
}

/** What is shown while nothing is asked. */
function Beginning({ index, list, ...props }: Shown & { list: SearchPage[] }) {
  const words = props.strings.search;
  const guides = firstGuides.flatMap((path) => list.find((page) => page.path === path) ?? []);
  return (
    <section class="search-results" aria-label={words.label}>
      <h3 class="small">{words.often}</h3>
      <EntryRows {...props} entries={index.entries.toSorted(byFrequency).slice(0, mostMet)} />
      <h3 class="small">{words.start}</h3>
      <PageRows {...props} pages={guides} />
    </section>
  );
}

/** What the codes alone find. */
function Exact({ index, query, ...props }: Shown & { query: string }) {
  const { entries, exact } = search(index, query);
  return (
    <section class="search-results" aria-label={props.strings.search.label}>
      <EntryRows {...props} entries={entries.slice(0, exact)} families={props.strings.families} />
    </section>
  );
}

/** What stands beneath the field of the header's search. */
export function SearchPanel({ dialog, field, strings, ...site }: Props) {
  const { base, localBase, version, locale } = site;
  const query = useField(dialog, field);
  const api = useMemo(() => createCatalogApi(base, version, locale), [base, version, locale]);
  const { codes, index, failed } = useCatalog(api);
  const [templates, setTemplates] = useState<Template[]>();
  const list = usePageList(site);
  const pages = usePages(index && query ? mendedQuery(index, query) : '', list, site);
  const onMissing = useCallback(() => {
    api.templates().then(setTemplates, () => undefined);
  }, [api]);
  useKeys(dialog, field, index ?? codes);

  const shared = { href: hrefIn(localBase), locale, strings };
  if (failed) return <p role="alert">{strings.search.failed}</p>;
  if (!index) return codes && query ? <Exact {...shared} index={codes} query={query} /> : null;
  if (!query) return <Beginning {...shared} index={index} list={list} />;
  return (
    <SearchResults
      {...shared}
      index={index}
      query={query}
      templates={templates}
      onMissing={templates ? undefined : onMissing}
      pages={pages}
    />
  );
}
