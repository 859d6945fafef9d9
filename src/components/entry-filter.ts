/** Narrows the lists of an index page to the rows that hold every word of the field, and says which part is in view. */
class EntryFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', (event) => {
      this.filter((event.target as HTMLInputElement).value);
    });
    if (this.querySelector('.jumps')) this.follow();
  }

  filter(query: string): void {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const section of this.sections()) {
      let here = 0;
      for (const row of section.querySelectorAll<HTMLElement>('li')) {
        const text = `${row.textContent} ${row.querySelector('a')?.pathname}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) here++;
      }
      section.hidden = here === 0;
      const jump = this.jumpTo(section);
      if (jump) jump.hidden = section.hidden;
      shown += here;
    }
    this.report(words.length > 0 ? shown : null);
  }

  private sections(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('.entries');
  }

  private jumpTo(section: Element): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.jumps [href="#${section.id}"]`);
  }

  /** Marks the part of the list that stands in the upper half of the window. */
  private follow(): void {
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        const first = [...this.sections()].find((section) => seen.has(section));
        for (const section of this.sections()) this.mark(this.jumpTo(section), section === first);
      },
      { rootMargin: '-20% 0px -50%' },
    );
    for (const section of this.sections()) observer.observe(section);
  }

  private mark(jump: HTMLElement | null, on: boolean): void {
    if (!jump || jump.hasAttribute('aria-current') === on) return;
    if (on) jump.setAttribute('aria-current', 'true');
    else jump.removeAttribute('aria-current');
    const strip = jump.parentElement;
    if (on && strip) strip.scrollLeft = jump.offsetLeft - strip.offsetLeft - strip.clientWidth / 3;
  }

  private report(shown: number | null): void {
    const count = this.querySelector<HTMLElement>('.filter-count');
    const none = this.querySelector<HTMLElement>('.filter-none');
    if (count)
      count.textContent = shown ? (this.dataset.showing ?? '').replace('{count}', String(shown)) : '';
    if (none) none.hidden = shown !== 0;
  }
}

customElements.define('entry-filter', EntryFilter);
