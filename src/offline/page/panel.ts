import type { Locale } from '../../catalog/schema/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import { keepFiles, keptCaches, readKept } from '../shared/keep-files.ts';
import { type KeepList, type Kept, keepListFile, type Question } from '../shared/protocol.ts';
import { base } from './site.ts';

/** The words of the panel, as its element carries them. */
interface Words {
  keep: string;
  kept: string;
  failed: string;
  noRoom: string;
  removed: string;
}

const forget: Question = { ask: 'forget-kept' };

async function fetchList(locale: Locale): Promise<KeepList> {
  const response = await fetch(base + keepListFile(locale), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/** Keeps the whole catalog on the device, says how far it is, and takes it away again. */
class OfflinePanel extends HTMLElement {
  private locale = (this.dataset.locale ?? 'en') as Locale;
  private words: Words = JSON.parse(this.dataset.words ?? '{}');
  private abort: AbortController | null = null;

  connectedCallback() {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.button('keep').addEventListener('click', () => void this.keep());
    this.button('stop').addEventListener('click', () => this.abort?.abort());
    this.button('remove').addEventListener('click', () => void this.removeKept());
    this.say('');
    void this.refresh();
  }

  private button(name: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[data-act="${name}"]`);
    if (!button) throw new Error(`The offline panel has no button ${name}.`);
    return button;
  }

  private size(bytes: number): string {
    const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
    return new Intl.NumberFormat(document.documentElement.lang, options).format(bytes / 1e6);
  }

  private say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }

  private show(...names: string[]): void {
    for (const name of ['keep', 'stop', 'remove']) this.button(name).hidden = !names.includes(name);
    this.querySelector('progress')?.toggleAttribute('hidden', !names.includes('stop'));
  }

  private async refresh(): Promise<void> {
    const kept = await readKept(base);
    if (kept?.locales.includes(this.locale)) this.showKept(kept);
    else await this.offer();
  }

  private showKept({ when, bytes }: Kept): void {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' });
    this.say(fill(this.words.kept, { date: date.format(new Date(when)), size: this.size(bytes) }));
    this.show('remove');
  }

  /** @throws never: without a network there is nothing to offer, and the button says no size */
  private async offer(): Promise<void> {
    const list = await fetchList(this.locale).catch(() => null);
    const bytes = list?.files.reduce((sum, { gzip }) => sum + gzip, 0) ?? 0;
    this.button('keep').disabled = !list;
    this.button('keep').textContent = fill(this.words.keep, { size: this.size(bytes) });
    this.show('keep');
  }

  /** Room is asked for at this click only: the browser may ask its reader. */
  private async keep(): Promise<void> {
    this.abort = new AbortController();
    this.show('stop');
    this.button('stop').focus();
    try {
      const earlier = (await readKept(base))?.locales ?? [];
      const locales = [...new Set([...earlier, this.locale])];
      const lists = await Promise.all(
        locales.map(async (locale) => ({ locale, list: await fetchList(locale) })),
      );
      const total = lists.flatMap(({ list }) => list.files).reduce((sum, { bytes }) => sum + bytes, 0);
      await navigator.storage?.persist?.();
      let come = 0;
      const onBytes = (bytes: number) => {
        come += bytes;
        this.progress(come / total);
      };
      this.showKept(await keepFiles({ base, lists, onBytes, signal: this.abort.signal }));
      navigator.serviceWorker.controller?.postMessage(forget);
      this.button('remove').focus();
    } catch (error) {
      await this.fail(error as Error);
    }
  }

  private progress(part: number): void {
    const bar = this.querySelector('progress');
    if (bar) bar.value = Math.min(1, part);
  }

  private async fail({ name }: Error): Promise<void> {
    await this.dropUnfinished();
    await this.offer();
    this.button('keep').focus();
    if (name === 'AbortError') this.say('');
    else this.say(name === 'QuotaExceededError' ? this.words.noRoom : this.words.failed);
  }

  private async dropUnfinished(): Promise<void> {
    if (!(await readKept(base))) await this.drop();
  }

  private async drop(): Promise<void> {
    await Promise.all((await keptCaches(base)).map((name) => caches.delete(name)));
    navigator.serviceWorker.controller?.postMessage(forget);
  }

  private async removeKept(): Promise<void> {
    await this.drop();
    await this.offer();
    this.button('keep').focus();
    this.say(this.words.removed);
  }
}

customElements.define('offline-panel', OfflinePanel);
