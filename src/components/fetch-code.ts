import { fetchOnce } from './fetch-once.ts';
import type { Token } from './highlight.ts';
import type { SituationView } from './samples.ts';

function paint([text, className]: Token): Node {
  if (!className) return document.createTextNode(text);
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/**
 * Fills an empty code block with a language's code.
 * @param failed what to show where the code can't be fetched
 */
export async function fillCode(pre: HTMLElement, source: string, language: string, failed: string) {
  const code = pre.querySelector('code');
  try {
    const { samples } = await fetchOnce<SituationView>(source);
    const tokens = samples.find((sample) => sample.language === language)?.tokens ?? [];
    code?.replaceChildren(...tokens.map(paint));
    pre.removeAttribute('data-empty');
  } catch {
    if (code) code.textContent = failed;
  }
}
