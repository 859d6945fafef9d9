/** Fields in which a slash is a slash. */
const fields = 'input, textarea, select, [contenteditable]';

/** Opens the search of the header, by its button, Control+K, ⌘K or a slash, and fetches what searches. */
class SiteSearch extends HTMLElement {
  private readonly dialog = this.querySelector('dialog');
  private readonly field = this.querySelector('input');
  private fetched?: Promise<void>;

  connectedCallback(): void {
    const [open, close] = this.querySelectorAll('button');
    if (!open || !close) return;
    if (/Mac|iP(?:hone|[ao]d)/.test(navigator.platform))
      (open.lastElementChild as Element).textContent = '⌘ K';
    open.disabled = false;
    open.onclick = () => this.open();
    open.onpointerenter = open.onfocus = () => this.fetch();
    close.onclick = () => this.dialog?.close();
    if (this.dialog) this.dialog.onclick = (event) => this.leave(event);
    addEventListener('keydown', (event) => this.press(event));
  }

  private open(): void {
    this.dialog?.showModal();
    this.field?.focus();
    this.fetch();
  }

  /** A click beside the dialog, or on a link in it, closes it: going back must not lead into it. */
  private leave({ target }: MouseEvent): void {
    if (target === this.dialog || (target as Element).closest('a')) this.dialog?.close();
  }

  private press(event: KeyboardEvent): void {
    const { key, target } = event;
    // Enter may come before what it opens.
    if (this.dialog && target === this.field) this.dialog.dataset.entered = key === 'Enter' ? 'yes' : '';
    const withControl = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
    const isSlash = key === '/' && !this.dialog?.open && !(target as Element).closest?.(fields);
    if (!withControl && !isSlash) return;
    event.preventDefault();
    if (this.dialog?.open) this.dialog.close();
    else this.open();
  }

  private fetch(): void {
    this.fetched ??= import('../explorer/search/mount.tsx')
      .then(({ mount }) => mount(this))
      .catch(() => {
        const found = this.querySelector('[data-found]');
        if (found) found.textContent = this.dataset.failed ?? '';
        delete this.fetched;
      });
  }
}

customElements.define('site-search', SiteSearch);
