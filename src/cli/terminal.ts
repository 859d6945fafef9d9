import { util } from './builtins.ts';

type Style = Parameters<typeof util.styleText>[0];

// A reader that has seen enough closes the pipe (`| head -1`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Where the command writes; colours appear only on a terminal, and not where NO_COLOR is set. */
export const terminal = {
  out(text: string): void {
    process.stdout.write(`${text}\n`);
  },
  error(text: string): void {
    process.stderr.write(`${text}\n`);
  },
  style(style: Style, text: string): string {
    return util.styleText(style, text, { stream: process.stdout, validateStream: true });
  },
  width(): number {
    return Math.min(process.stdout.columns || 80, 100);
  },
};

/**
 * Breaks prose into lines.
 * @param indent what stands before the first line: spaces, a number, a dash; further lines get as many spaces
 */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > terminal.width()) {
      lines.push(line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...lines, line]
    .map((part, at) => (at === 0 ? indent : ' '.repeat(indent.length)) + part)
    .join('\n');
}
