import { codeToTokens } from 'shiki';
import { lightPalette, lightTheme } from '../styles/code-frames.mjs';

/** A run of characters and the class it is coloured by; null for plain ink. */
export type Token = [text: string, className: string | null];

/** Which class stands for which colour of the theme: pages carry classes, themes are a matter of CSS. */
const classes: Record<string, string> = {
  [lightPalette.keyword]: 'k',
  [lightPalette.string]: 's',
  [lightPalette.comment]: 'c',
  [lightPalette.type]: 't',
  [lightPalette.constant]: 'n',
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
  const { tokens } = await codeToTokens(code.trimEnd(), { lang: grammar as 'js', theme: lightTheme });
  const lines = tokens.map((line): Token[] => [
    ...line.map(({ content, color }): Token => [content, classes[(color ?? '').toLowerCase()] ?? null]),
    ['\n', null],
  ]);
  return join(lines.flat());
}
