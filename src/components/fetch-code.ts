import type { Token } from './highlight.ts';
import type { SituationView } from './samples.ts';

const fetched = new Map<string, Promise<SituationView>>();

/** The code of a situation, fetched once a page. */
function fetchSituation(source: string): Promise<SituationView> {
  const known = fetched.get(source);
  if (known) return known;
  const asked = fetch(source).then((response) => {
    if (!response.ok) throw new Error(`${source}: HTTP ${response.status}`);
    return response.json() as Promise<SituationView>;
  });
  fetched.set(source, asked);
  // A failed fetch is not kept: the network may be back at the next click.
  asked.catch(() => fetched.delete(source));
  return asked;
}

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
    const { samples } = await fetchSituation(source);
    const tokens = samples.find((sample) => sample.language === language)?.tokens ?? [];
    code?.replaceChildren(...tokens.map(paint));
    pre.removeAttribute('data-empty');
  } catch {
    if (code) code.textContent = failed;
  }
}
