import { text } from 'node:stream/consumers';
import type { Node } from 'web-tree-sitter';
import { declares } from './declared.ts';
import { parserFor } from './grammars.ts';
import type { SampleFile } from './samples.ts';

/** What a parser makes of a sample. */
export interface Syntax {
  file: string;
  language: string;
  /** Places that the grammar cannot read, as `line:column text`. */
  errors: string[];
  /** Every identifier that the code uses and does not declare, once. */
  foreign: string[];
}

/** Macros as the preprocessor would expand them: the grammar sees the code before that. */
function preprocessed({ language, code }: SampleFile): string {
  return language === 'objc' ? code.replaceAll(/\btypedef NS_ENUM\((\w+), (\w+)\)/g, 'enum $2 : $1') : code;
}

function place({ startPosition: { row, column }, text, isMissing, type }: Node): string {
  return `${row + 1}:${column + 1} ${isMissing ? `missing ${type}` : text.slice(0, 60)}`;
}

function errorsIn(node: Node): string[] {
  if (node.isError || node.isMissing) return [place(node)];
  return node.hasError ? node.children.flatMap((child) => (child ? errorsIn(child) : [])) : [];
}

const identifier = /identifier$|^label_name$/;

function identifiersIn(node: Node): Node[] {
  if (node.childCount === 0) return identifier.test(node.type) ? [node] : [];
  return node.children.flatMap((child) => (child ? identifiersIn(child) : []));
}

function foreignIn(root: Node, language: string): string[] {
  const all = identifiersIn(root);
  const own = new Set(all.filter((leaf) => declares(leaf, language)).map(({ text }) => text));
  // Objective-C keeps the property `name` in the variable `_name`.
  const isOwn = (text: string) => own.has(text) || (language === 'objc' && own.has(text.replace(/^_/, '')));
  return [...new Set(all.map(({ text }) => text).filter((text) => !isOwn(text)))].sort();
}

async function syntaxOf(sample: SampleFile): Promise<Syntax> {
  const parser = await parserFor(sample.language);
  const tree = parser.parse(preprocessed(sample));
  if (!tree) throw new Error(`${sample.file} could not be parsed.`);
  return {
    file: sample.file,
    language: sample.language,
    errors: errorsIn(tree.rootNode),
    foreign: foreignIn(tree.rootNode, sample.language),
  };
}

// A program of its own: V8 compiles these grammars only without its optimising WebAssembly compiler, which is
// chosen when it starts (see syntax.ts).
const samples: SampleFile[] = JSON.parse(await text(process.stdin));
const read: Syntax[] = [];
for (const sample of samples) read.push(await syntaxOf(sample));
process.stdout.write(JSON.stringify(read));
