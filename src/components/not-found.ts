import { shortCode } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { lookup } from '../engine/lookup.ts';
import { createCatalogApi } from '../explorer/api.ts';
import { findDestination, type MissingPath, readMissingPath } from '../explorer/missing-page.ts';
import { fill } from '../i18n/fill.ts';

/** How many entries are offered for a word that is no code. */
const offered = 6;
/** Shorter words come near to too many. */
const shortest = 5;

/** What comes near to a word that is no code: a code within it, then what a search finds. */
async function nearEntries(index: CatalogIndex, word: string): Promise<IndexEntry[]> {
  // Loose words need more than exact spellings do.
  const [{ searchEntries }, { near }] = await Promise.all([
    import('../engine/search.ts'),
    import('../engine/near.ts'),
  ]);
  const within = lookup(index, /\d{4,}/.exec(word)?.[0] ?? '')?.entry;
  const found = searchEntries(index, word.replace(/[-_+]+/g, ' '), offered, { near });
  return [...new Set([...(within ? [within] : []), ...found])].slice(0, offered);
}

/** Sends a mistyped or shortened address on to its page, or offers what comes near; all of it on this site. */
class NotFound extends HTMLElement {
  private view: HTMLElement | null = null;

  connectedCallback(): void {
    const { base = '/', version = '' } = this.dataset;
    const path = readMissingPath(location.pathname, base);
    this.view = this.querySelector<HTMLElement>(`[data-locale="${path.locale}"]`);
    for (const other of this.querySelectorAll<HTMLElement>('[data-locale]')) {
      other.hidden = other !== this.view;
    }
    this.speak(path.locale);
    if (!path.word) return;
    this.say('looking', path.word);
    createCatalogApi(base, version, path.locale)
      .index()
      .then((index) => this.answer(index, path))
      .catch(() => this.say('lead', path.word));
  }

  /** The frame around the page is English, as the file is; what can be read of it follows the address. */
  private speak(locale: string): void {
    const language = this.view?.lang;
    if (!language || locale === 'en') return;
    document.documentElement.lang = language;
    for (const pick of document.querySelectorAll<HTMLSelectElement>('[data-pick="language"]')) {
      pick.value = this.view?.dataset.root ?? pick.value;
    }
    document.title = this.view?.querySelector('h1')?.textContent ?? document.title;
    const own = this.view?.querySelectorAll<HTMLAnchorElement>('.sections a') ?? [];
    for (const menu of document.querySelectorAll('header nav ul')) {
      for (const [at, link] of [...menu.querySelectorAll('a')].entries()) {
        link.textContent = own[at]?.textContent ?? link.textContent;
        link.href = own[at]?.href ?? link.href;
      }
    }
  }

  private async answer(index: CatalogIndex, path: MissingPath): Promise<void> {
    const destination = findDestination(index, path);
    if (destination.kind === 'page') return this.goOn(destination.entry, path.word);
    if (destination.kind === 'several') return this.offer('several', path.word, destination.entries);
    if (destination.kind === 'unknown') return this.explain(destination.code);
    const found = path.word.length < shortest ? [] : await nearEntries(index, path.word);
    if (found.length > 0) this.offer('near', path.word, found);
    else this.say('lead', path.word);
  }

  private href(path: string): string {
    return `${this.view?.dataset.root ?? '/'}${path}/`;
  }

  private goOn(entry: IndexEntry, word: string): void {
    const target = this.href(entry.path);
    // Should that page itself be missing, there is no going round in circles.
    if (target !== location.pathname) location.replace(target + location.hash);
    else this.say('lead', word);
  }

  private explain(code: string): void {
    this.say('unknown', code);
    const link = document.createElement('a');
    link.href = `${this.href('unknown')}#${code}`;
    link.textContent = fill(this.view?.dataset.page ?? '', { code });
    this.list([link]);
  }

  private offer(what: string, word: string, entries: IndexEntry[]): void {
    const locale = this.view?.dataset.locale as Locale;
    this.say(what, word);
    this.list(
      entries.map((entry) => {
        const link = document.createElement('a');
        const code = document.createElement('code');
        code.textContent = shortCode(entry.code);
        link.href = this.href(entry.path);
        // One code of several libraries: only their names tell them apart.
        if (what === 'several') link.append(`${entry.family} `);
        const title = document.createElement('span');
        title.textContent = (entry.titles[locale] ?? entry.title).replaceAll('`', '');
        title.lang = entry.titles[locale] ? (this.view?.lang ?? 'en') : 'en';
        link.append(code, ' ', title);
        return link;
      }),
    );
  }

  private list(links: HTMLElement[]): void {
    const items = links.map((link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    this.view?.querySelector('.offers')?.replaceChildren(...items);
  }

  /** Says how the search went; the words stand in the view, in its language. */
  private say(what: string, code: string): void {
    const lead = this.view?.querySelector('.lead');
    if (lead) lead.textContent = fill(this.view?.dataset[what] ?? '', { code });
  }
}

customElements.define('not-found', NotFound);
