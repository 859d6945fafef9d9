import { locales } from '../catalog/schema/vocabulary.ts';
import { strings } from '../i18n/strings.ts';

/** As much of an HTML syntax tree (hast) as is needed here. */
interface Node {
  type: string;
  value?: string;
  properties?: { id?: unknown };
  children?: Node[];
}

/** The heading above the footnotes; remark-rehype gives it this id. */
function footnotesHeading(node: Node): Node | undefined {
  if (node.properties?.id === 'footnote-label') return node;
  for (const child of node.children ?? []) {
    const found = footnotesHeading(child);
    if (found) return found;
  }
  return undefined;
}

/** A rehype plugin: puts "Sources" above the footnotes of a guide, in the language of its folder. */
export function localFootnotes() {
  return (tree: Node, { path = '' }: { path?: string }): void => {
    const heading = footnotesHeading(tree);
    const locale = locales.find((one) => path.includes(`/content/docs/${one}/`)) ?? 'en';
    if (heading) heading.children = [{ type: 'text', value: strings(locale).entry.sources }];
  };
}
