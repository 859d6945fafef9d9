import { codeToTokens } from 'shiki';
import { palette, theme } from './code-theme.ts';

/** A run of characters and the class it is coloured by; null for plain ink. */
export type Token = [text: string, className: string | null];

/** Which class stands for which colour of the theme: pages carry classes, themes are a matter of CSS. */
const classes: Record<string, string> = {
  [palette.keyword]: 'k',
  [palette.string]: 's',
  [palette.comment]: 'c',
  [palette.type]: 't',
  [palette.constant]: 'n',
};

/** Joins neighbours of one colour; white space takes the colour of what stands before it. */
function join(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const [text, className] of tokens) {
    const last = joined.at(-1);
    if (last && (last[1] === className || text.trim() === '')) last[0] += text;
    else joined.push([text, className]);
  }
  return joined;
}

/**
 * Colours code at build time, so that no highlighter ships to the browser.
 * @param grammar Shiki's name of the language
 * @returns runs of characters that make up the code, line ends included
 */
export async function highlight(code: string, grammar: string): Promise<Token[]> {
  const { tokens } = await codeToTokens(code.trimEnd(), {
    lang: grammar as 'js',
    theme,
    // Without a limit: on a busy machine the first line of a language would lose its colours.
    tokenizeTimeLimit: 0,
  });
  const lines = tokens.map((line): Token[] => [
    ...line.map(({ content, color }): Token => [content, classes[(color ?? '').toLowerCase()] ?? null]),
    ['\n', null],
  ]);
  return join(lines.flat());
}
