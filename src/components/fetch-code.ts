import { fetchOnce } from './fetch-once.ts';
import type { Token } from './highlight.ts';
import type { PublicSample } from './samples.ts';

function paint([text, className]: Token): Node {
  if (!className) return document.createTextNode(text);
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/** A situation's code in every language, from its address as data. */
export function samplesOf(source: string): Promise<PublicSample[]> {
  return fetchOnce<{ samples: PublicSample[] }>(source).then(({ samples }) => samples);
}

/** The SDK of a sample, and a link to all that was proven with it. */
function proofLine({ language, sdk, proven }: PublicSample, page: string): (Node | string)[] {
  const link = document.createElement('a');
  link.href = `${page}#${language}`;
  link.textContent = proven[document.documentElement.lang.toLowerCase()] ?? proven.en ?? '';
  return [`${sdk} · `, link];
}

interface Origin {
  /** Address of the code as data. */
  source?: string;
  /** Address of the situation's page. */
  page?: string;
  /** What to show where the code can't be fetched. */
  failed?: string;
}

/** Fills an empty panel with the code of its language, and says how it was proven. */
export async function fillPanel(panel: HTMLElement, { source, page, failed = '' }: Origin): Promise<void> {
  const pre = panel.querySelector('pre');
  const code = panel.querySelector('code');
  if (!source || !pre || !code) return;
  try {
    const samples = await samplesOf(source);
    const sample = samples.find(({ language }) => panel.id.endsWith(`-${language}`));
    code.replaceChildren(...(sample?.tokens ?? []).map(paint));
    pre.removeAttribute('data-empty');
    if (sample && page) panel.querySelector('.proof p')?.replaceChildren(...proofLine(sample, page));
  } catch {
    code.textContent = failed;
  }
}
