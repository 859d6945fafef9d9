import { toNode } from '../tree.ts';
import { clientsOf } from './local-blocks.ts';
import { type TimelineData, view } from './view.ts';

/** Draws the plan anew for what the reader chooses; the first one comes with the page. */
class RetryTimeline extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.draw());
  }

  private draw(): void {
    const data: TimelineData = JSON.parse(this.querySelector('script')?.textContent ?? '');
    const family = this.select('family').value;
    const kinds: string[] = clientsOf(data.retry.libraries, family);
    const client = this.select('client');
    for (const option of client.options) option.disabled = !kinds.includes(option.value);
    if (client.selectedOptions[0]?.disabled) client.value = kinds[0] ?? '';
    const { chart, words } = view(data, {
      answer: this.select('answer').value,
      family,
      client: client.value,
    });
    this.querySelector('.chart')?.replaceWith(toNode(chart));
    this.querySelector('.plan-words')?.replaceChildren(...words.map(toNode));
  }

  private select(name: string): HTMLSelectElement {
    return this.querySelector(`select[name=${name}]`) as HTMLSelectElement;
  }
}

customElements.define('retry-timeline', RetryTimeline);
