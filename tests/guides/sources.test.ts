import { describe, expect, test } from 'vitest';
import { guides } from './guides.ts';

const used = (source: string) => [...source.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, id]) => id);
const defined = (source: string) => [...source.matchAll(/^\[\^([\w-]+)\]:/gm)].map(([, id]) => id);

/** The text of each section, by its heading; code blocks are left out, they may hold a # of their own. */
function sections(source: string): [heading: string, text: string][] {
  const [, ...parts] = source.replaceAll(/^```[\s\S]*?^```/gm, '').split(/^## /m);
  return parts.map((part) => [part.split('\n')[0] ?? '', part]);
}

describe.each(guides)('the guide $slug', ({ source }) => {
  test('defines every source that it refers to, and refers to every one that it defines', () => {
    expect([...new Set(used(source))].sort()).toEqual(defined(source).sort());
  });

  test('names a source in every section that states something itself', () => {
    const without = sections(source).filter(
      ([, text]) => used(text).length === 0 && !/<(?:[A-Z]\w+)|\]\(\.\.\//.test(text),
    );
    expect(without.map(([heading]) => heading)).toEqual([]);
  });

  test('links each source, and says which version a file is of', () => {
    const notes = [...source.matchAll(/^\[\^[\w-]+\]:.*$/gm)].map(([note]) => note);
    expect(notes.filter((note) => !/\]\(https:\/\/[^)\s]+\)/.test(note))).toEqual([]);
  });

  test('links no page that Microsoft has moved, and no address that only leads on', () => {
    expect(source).not.toMatch(/\]\(https?:\/\/(?:docs\.microsoft\.com|aka\.ms)/);
  });
});
