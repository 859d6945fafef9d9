/** Narrows the lists of an index page to the rows that hold every word of the field. */
class EntryFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', (event) => {
      this.filter((event.target as HTMLInputElement).value);
    });
  }

  filter(query: string): void {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('.entries')) {
      let here = 0;
      for (const row of section.querySelectorAll<HTMLElement>('li')) {
        const text = `${row.textContent} ${row.querySelector('a')?.pathname}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) here++;
      }
      section.hidden = here === 0;
      shown += here;
    }
    this.report(words.length > 0 ? shown : null);
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
