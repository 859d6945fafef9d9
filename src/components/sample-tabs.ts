import { fillPanel, samplesOf } from './fetch-code.ts';
import { addTabs, panelFor } from './sample-panel.ts';

/** The reader's language of code, kept between pages and visits. */
const key = 'msal-error-explorer:language';

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
  }
}

/** Code that a reader has not reached yet is fetched when it is a few screens away. */
const nearView = { rootMargin: '250%' };

/**
 * Tabs over panels (WAI-ARIA Authoring Practices, tabs pattern), all of a page moving together. A page comes with one
 * panel, and with no tabs at all in folded places; the others are made when somebody asks for them.
 */
class SampleTabs extends HTMLElement {
  private near: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    this.closest('details')?.addEventListener('toggle', () => void this.open());
    this.select(this.asked() ?? this.dataset.prefer ?? remembered());
  }

  disconnectedCallback(): void {
    this.near?.disconnect();
  }

  handleEvent(event: Event): void {
    const tab = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=tab]') : null;
    if (!tab) return;
    if (event instanceof KeyboardEvent) this.move(event, tab);
    else this.choose(tab);
  }

  /** Shows a language, where there is code in it; else the one that is open already. */
  select(wanted: string | null): void {
    const tabs = this.tabs();
    const chosen =
      tabs.find(({ dataset }) => dataset.language === wanted) ??
      tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    if (!chosen) return;
    const shown = panelFor(this, chosen);
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    // Measuring makes the browser lay the page out at once; the first tab is in view anyway.
    if (chosen !== tabs[0]) requestAnimationFrame(() => this.reveal(chosen));
    for (const panel of this.querySelectorAll<HTMLElement>('[role=tabpanel]')) panel.hidden = panel !== shown;
    this.awaitView(shown);
  }

  /** The language that the address of the page ends in, where there is code in it. */
  private asked(): string | null {
    const language = location.hash.slice(1);
    return this.tabs().some((tab) => tab.dataset.language === language) ? language : null;
  }

  /** In a folded place even the tabs come when it is opened. */
  private async open(): Promise<void> {
    const { source, prefer } = this.dataset;
    if (!source || this.tabs().length > 0 || this.closest('details:not([open])')) return;
    const samples = await samplesOf(source).catch(() => []);
    if (this.tabs().length > 0 || !addTabs(this, samples)) return;
    this.select(prefer ?? remembered());
  }

  /** Fetches the code of a panel that came without it, once it is near. */
  private awaitView(panel: HTMLElement): void {
    this.near?.disconnect();
    if (!panel.querySelector('pre[data-empty]')) return;
    this.near = new IntersectionObserver((entries, near) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void fillPanel(panel, this.dataset);
    }, nearView);
    this.near.observe(this);
  }

  private tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=tab]')];
  }

  private reveal(tab: HTMLElement): void {
    const list = tab.parentElement;
    if (
      list &&
      (tab.offsetLeft < list.scrollLeft ||
        tab.offsetLeft + tab.offsetWidth > list.scrollLeft + list.clientWidth)
    ) {
      list.scrollLeft = tab.offsetLeft - 16;
    }
  }

  private choose(tab: HTMLElement): void {
    const language = tab.dataset.language ?? '';
    remember(language);
    const before = tab.getBoundingClientRect().top;
    for (const tabs of document.querySelectorAll<SampleTabs>('sample-tabs')) tabs.select(language);
    // Panels above may have changed their height; the tab under the pointer stays where it was.
    window.scrollBy(0, tab.getBoundingClientRect().top - before);
    tab.focus({ preventScroll: true });
  }

  private move(event: KeyboardEvent, tab: HTMLElement): void {
    const tabs = this.tabs();
    const at = tabs.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length);
    if (next) this.choose(next);
  }
}

if (!customElements.get('sample-tabs')) customElements.define('sample-tabs', SampleTabs);
