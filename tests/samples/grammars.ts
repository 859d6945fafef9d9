import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

/** tree-sitter's names of the grammars, by language id. */
export const grammars: Record<string, string> = {
  csharp: 'c_sharp',
  javascript: 'javascript',
  node: 'javascript',
  python: 'python',
  java: 'java',
  swift: 'swift',
  objc: 'objc',
  kotlin: 'kotlin',
  go: 'go',
};

const locate = createRequire(import.meta.url).resolve;

/**
 * A parser for a language of the samples.
 * @throws when no grammar is known for it
 */
export async function parserFor(language: string): Promise<Parser> {
  const grammar = grammars[language];
  if (!grammar) throw new Error(`tests/samples/grammars.ts names no grammar for "${language}".`);
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(locate(`tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`)));
  return parser;
}
