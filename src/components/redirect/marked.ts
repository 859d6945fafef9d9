import { oddCharacters } from '../../engine/redirect-uri/characters.ts';
import { type Child, element } from '../guide/tree.ts';
import { differentRanges } from './ranges.ts';

/** Text of an address with what can't be seen written out. */
export function visible(text: string): Child[] {
  const children: Child[] = [];
  let from = 0;
  for (const { kind, at, length, character, codePoint } of oddCharacters(text)) {
    if (kind === 'look-alike') continue;
    children.push(text.slice(from, at));
    children.push(element('span', { class: 'odd' }, character === ' ' ? '␣' : codePoint));
    from = at + length;
  }
  return [...children, text.slice(from)].filter((child) => child !== '');
}

/** A part of an address, marked where it differs from the other; where nothing stands, the gap is. */
export function marked(text: string, other: string): Child {
  const children: Child[] = [];
  let from = 0;
  for (const { start, end } of differentRanges(text, other)) {
    const middle = text.slice(start, end);
    children.push(...visible(text.slice(from, start)));
    children.push(middle ? element('mark', {}, ...visible(middle)) : element('mark', { class: 'gap' }));
    from = end;
  }
  return element('code', {}, ...children, ...visible(text.slice(from)));
}
