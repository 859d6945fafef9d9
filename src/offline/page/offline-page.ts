import { readKept } from '../shared/keep-files.ts';
import { cachesOf } from '../shared/protocol.ts';
import { base, build } from './site.ts';
import { titleOf } from './title-of.ts';

/** More would be a history, not a help. */
const shown = 12;

/** After this time (milliseconds) a network that has come back is taken for one that stays. */
const settled = 1000;

interface Visited {
  href: string;
  title: string;
}

/** The visited pages of one language, the newest first, without its home, which is always there. */
async function findVisited(isOwn: (path: string) => boolean): Promise<Visited[]> {
  const name = cachesOf(base).pages(build);
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const addresses = (await cache.keys()).map(({ url }) => url).reverse();
  const own = addresses.filter((url) => isOwn(new URL(url).pathname)).slice(0, shown);
  const found = await Promise.all(
    own.map(async (href) => ({ href, title: titleOf((await (await cache.match(href))?.text()) ?? '') })),
  );
  return found.filter(({ title }) => title !== '');
}

function link({ href, title }: Visited): HTMLElement {
  const item = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = title;
  item.append(anchor);
  return item;
}

/** Shows what of this site can be opened without a network, and opens the page itself when there is one again. */
class OfflinePages extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => location.reload());
    // Not at once: a page that is being left may hear of it too, and would call its reader back.
    addEventListener('online', () => setTimeout(() => navigator.onLine && location.reload(), settled));
    void this.fill(this.dataset.locale ?? 'en', this.dataset.locales?.split(' ') ?? []);
  }

  async fill(locale: string, locales: string[]) {
    const localeOf = (path: string) => locales.find((other) => path.startsWith(`${base}${other}/`)) ?? 'en';
    const home = locale === 'en' ? base : `${base}${locale}/`;
    const [pages, kept] = await Promise.all([
      findVisited((path) => path !== home && localeOf(path) === locale),
      readKept(base),
    ]);
    const isKept = kept?.build === build && kept.locales.some((other) => other === locale);
    for (const line of this.querySelectorAll('[data-kept]')) line.toggleAttribute('hidden', !isKept);
    this.querySelector('[data-visited] ul')?.append(...pages.map(link));
    this.querySelector('[data-visited]')?.toggleAttribute('hidden', pages.length === 0);
  }
}

customElements.define('offline-pages', OfflinePages);
