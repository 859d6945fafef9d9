import { fetchOnce } from '../../fetch-once.ts';
import { toNode } from '../tree.ts';
import { decodeMessage } from './decode.ts';
import type { JsMessage } from './messages.ts';
import { result } from './result.ts';

/** Screen readers would read every letter's answer; this waits until the typing pauses. */
const pause = 250;

/** Answers from a list that is fetched when somebody begins; the text itself stays in the page. */
class MessageDecoder extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.field();
    // Begins to load before the first letter; a failure is told when there is something to answer.
    field.addEventListener('focus', () => this.load().catch(() => undefined), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.answer(), pause);
    });
    this.addEventListener('click', (event) => {
      const example = event.target instanceof Element ? event.target.closest('[data-example]') : null;
      if (!(example instanceof HTMLElement)) return;
      field.value = example.dataset.example ?? '';
      void this.answer();
    });
  }

  private async answer(): Promise<void> {
    const text = this.field().value;
    if (text.trim() === '') {
      this.tell();
      return;
    }
    try {
      const messages = await this.load();
      // Meanwhile more may have been typed; its own answer follows.
      if (text !== this.field().value) return;
      this.tell(...result(decodeMessage(text, messages), this.dataset.base ?? '/').map(toNode));
    } catch {
      this.tell(this.dataset.failed ?? '');
    }
  }

  private load(): Promise<JsMessage[]> {
    return fetchOnce<JsMessage[]>(this.dataset.source ?? '');
  }

  private tell(...nodes: (Node | string)[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...nodes);
  }

  private field(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }
}

customElements.define('message-decoder', MessageDecoder);
