import { locales } from '../catalog/schema/vocabulary.ts';
import { highlight, type Token } from '../components/highlight.ts';
import { strings } from '../i18n/strings.ts';

/** As much of an HTML syntax tree (hast) as is needed here. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Messages and requests break their lines; code scrolls, since its line ends mean something. */
const broken = ['text', 'http', 'json', 'sh', 'bash', 'xml'];

const text = (value: string): Node => ({ type: 'text', value });

function element(tagName: string, properties: Record<string, unknown>, children: Node[]): Node {
  return { type: 'element', tagName, properties, children };
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}

/** Every fenced block below a node, with the language it names. */
function fencesIn(node: Node): { fence: Node; code: string; language: string }[] {
  const [child] = node.children ?? [];
  if (node.tagName === 'pre' && child?.tagName === 'code') {
    const [, language = 'text'] = /language-(\S+)/.exec(String(child.properties?.className ?? '')) ?? [];
    return [{ fence: node, code: textOf(child), language }];
  }
  return (node.children ?? []).flatMap(fencesIn);
}

function painted([run, className]: Token): Node {
  return className ? element('span', { className }, [text(run)]) : text(run);
}

/**
 * A rehype plugin: colours the fenced blocks of a guide in the classes of the samples, and gives each a button that
 * copies it, named in the language of the guide's folder.
 */
export function codeBlocks() {
  return async (tree: Node, { path = '' }: { path?: string }): Promise<void> => {
    const locale = locales.find((one) => path.includes(`/content/docs/${one}/`)) ?? 'en';
    const { copy, copied } = strings(locale).answer;
    const fences = fencesIn(tree);
    for (const [at, { fence, code, language }] of fences.entries()) {
      const id = `fence-${at + 1}`;
      const tokens = await highlight(code, language);
      const scrolls = !broken.includes(language);
      const block = element('pre', scrolls ? { tabIndex: 0 } : {}, [
        element('code', {}, tokens.map(painted)),
      ]);
      const button = element(
        'button',
        { type: 'button', className: 'quiet', dataCopyFrom: id, dataDone: copied },
        [text(copy)],
      );
      const className = scrolls ? 'fence' : 'fence broken';
      Object.assign(fence, element('div', { id, className, translate: 'no' }, [block, button]));
    }
  };
}
