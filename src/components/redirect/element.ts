/** Screen readers would read every letter's result; this waits until the typing pauses. */
const pause = 250;

/**
 * Compares two redirect URIs as they are typed. What it takes to compare is fetched when somebody begins; the
 * addresses themselves stay in the page.
 */
export class RedirectComparer extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this);
    this.addEventListener('focusin', this);
    // What came with a paste is looked at without being asked.
    if (this.field('sent')) this.compare();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  handleEvent({ type }: Event): void {
    // Begins to load before the first letter; a failure is told when there is something to compare.
    if (type === 'focusin') void this.load().catch(() => undefined);
    clearTimeout(this.timer);
    if (type === 'input') this.timer = setTimeout(() => this.compare(), pause);
  }

  private async compare(): Promise<void> {
    const result = this.querySelector('.compared');
    try {
      const { draw, words } = await this.load();
      // Read only now: more may have been typed meanwhile.
      const nodes = draw(
        {
          sent: this.field('sent'),
          registered: this.field('registered'),
          platform: this.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
          against: this.dataset.against ?? '',
        },
        words,
        document.documentElement.lang,
      );
      this.tell(nodes.status);
      result?.replaceChildren(...nodes.result);
    } catch {
      this.tell(this.dataset.failed ?? '');
      result?.replaceChildren();
    }
  }

  private async load() {
    const [{ draw, resultWords }] = await Promise.all([import('./view.ts')]);
    return { draw, words: await resultWords(document.documentElement.lang) };
  }

  private field(name: string): string {
    return this.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value ?? '';
  }

  private tell(text: string): void {
    const status = this.querySelector('[role=status]');
    // The same words again would be read again.
    if (status && status.textContent !== text) status.textContent = text;
  }
}

// Both the script of a page and the island ask for it.
if (!customElements.get('redirect-comparer')) customElements.define('redirect-comparer', RedirectComparer);
