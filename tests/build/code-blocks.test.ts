import { expect, test } from 'vitest';
import { codeBlocks } from '../../src/site/code-blocks.ts';

const fence = (language: string, code: string) => ({
  type: 'element',
  tagName: 'pre',
  properties: {},
  children: [
    {
      type: 'element',
      tagName: 'code',
      properties: { className: [`language-${language}`] },
      children: [{ type: 'text', value: code }],
    },
  ],
});

interface Node {
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

async function transformed(path: string, ...children: Node[]): Promise<Node[]> {
  const tree = { type: 'root', children: [{ type: 'element', tagName: 'div', children }] };
  await codeBlocks()(tree as Parameters<ReturnType<typeof codeBlocks>>[0], { path });
  return tree.children[0]?.children ?? [];
}

test('a block of code keeps its text, gets colours and can be copied', async () => {
  const code = 'const token = await acquire("User.Read"); // once\n';
  const [block] = await transformed('/content/docs/guides/a.mdx', fence('js', code));
  const [pre, button] = block?.children ?? [];
  expect(block?.properties).toMatchObject({ id: 'fence-1', className: 'fence' });
  expect(textOf(pre as Node)).toBe(code);
  expect(pre?.children?.[0]?.children?.map(({ properties }) => properties?.className)).toEqual(
    expect.arrayContaining(['k', 's', 'c']),
  );
  expect(pre?.properties).toEqual({ tabIndex: 0 });
  expect(button?.properties).toMatchObject({ dataCopyFrom: 'fence-1', dataDone: 'Copied' });
});

test('a message breaks its lines; ids differ, and the button speaks the language of the folder', async () => {
  const blocks = await transformed(
    '/content/docs/ko/guides/a.mdx',
    fence('text', 'AADSTS50076'),
    fence('http', 'GET /me'),
  );
  expect(blocks.map(({ properties }) => properties?.className)).toEqual(['fence broken', 'fence broken']);
  expect(blocks.map(({ properties }) => properties?.id)).toEqual(['fence-1', 'fence-2']);
  expect(textOf(blocks[0]?.children?.[1] as Node)).toBe('복사');
});
