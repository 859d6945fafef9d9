import { type Child, element, inline, type Tree } from '../tree.ts';
import type { Decoded } from './decode.ts';
import type { JsMessage } from './messages.ts';

function row(label: string, ...content: Child[]): Tree {
  return element('div', {}, element('dt', {}, label), element('dd', {}, ...content));
}

function link(base: string, path: string, code: string): Tree {
  return element('a', { href: `${base}${path}/` }, element('code', {}, code));
}

/** One code: its page, what was printed, what is printed, what became of it. */
function card(base: string, { code, title, path, sentences, stripped, retired, successor }: JsMessage): Tree {
  const printed = sentences.map((sentence) => element('p', { class: 'sentence' }, sentence));
  const none = 'No version before it had a sentence for this code.';
  return element(
    'div',
    { class: 'decoded' },
    element('p', { class: 'decoded-title' }, link(base, path, code), ' ', ...inline(title)),
    element(
      'dl',
      { class: 'plan' },
      row('It said', ...(printed.length > 0 ? printed : [none])),
      ...(retired ? [row('Removed', ...inline(retired))] : []),
      ...(successor ? [row('Now', link(base, successor.path, successor.code))] : []),
      ...(retired
        ? []
        : [row('Version 5', stripped ? 'Prints the link only.' : 'Still prints the sentence.')]),
    ),
  );
}

/**
 * What the tool answers.
 * @param base address of the locale's root, ending in a slash
 */
export function result({ found, unknown }: Decoded, base: string): Tree[] {
  if (found.length > 0) return found.map((message) => card(base, message));
  const told = unknown
    ? ['MSAL.js has no code ', element('code', {}, unknown), ' in the versions that this site knows.']
    : ['No code of MSAL.js is in this text, and no sentence of an older version.'];
  return [element('p', {}, ...told)];
}
