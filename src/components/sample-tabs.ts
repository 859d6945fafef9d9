import { fillCode } from './fetch-code.ts';

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

/** Tabs over panels (WAI-ARIA Authoring Practices, tabs pattern), all of a page moving together. */
class SampleTabs extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    this.closest('details')?.addEventListener('toggle', () => this.load());
    this.select(this.asked() ?? this.dataset.prefer ?? remembered());
  }

  handleEvent(event: Event): void {
    const tab = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=tab]') : null;
    if (!tab) return;
    if (event instanceof KeyboardEvent) this.move(event, tab);
    else this.choose(tab);
  }

  /** Shows a language, where there is code in it. */
  select(language: string | null): void {
    const tabs = this.tabs();
    if (!tabs.some((tab) => tab.dataset.language === language)) {
      this.load();
      return;
    }
    for (const tab of tabs) {
      const on = tab.dataset.language === language;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      if (on) this.reveal(tab);
    }
    for (const panel of this.querySelectorAll<HTMLElement>('[role=tabpanel]')) {
      panel.hidden = panel.dataset.language !== language;
    }
    this.load();
  }

  /** The language that the address of the page ends in, where there is code in it. */
  private asked(): string | null {
    const language = location.hash.slice(1);
    return this.tabs().some((tab) => tab.dataset.language === language) ? language : null;
  }

  /** Fetches the code of the open tab where the page came without it. */
  private load(): void {
    const { source, failed = '' } = this.dataset;
    if (!source || this.closest('details:not([open])')) return;
    const panel = this.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])');
    const pre = panel?.querySelector<HTMLElement>('pre[data-empty]');
    if (panel && pre) void fillCode(pre, source, panel.dataset.language ?? '', failed);
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
