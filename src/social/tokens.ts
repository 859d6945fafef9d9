import { readFileSync } from 'node:fs';

const file = new URL('../styles/tokens.css', import.meta.url);

/** The colours of the light theme, by the names that the styles use; read once. */
let tokens: Map<string, string> | null = null;

function read(): Map<string, string> {
  const light = readFileSync(file, 'utf8').split('}', 1)[0] ?? '';
  return new Map(
    [...light.matchAll(/--([\w-]+): (#[\da-f]{3,8});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** @throws Error naming a colour that the styles don't have */
export function token(name: string): string {
  tokens ??= read();
  const colour = tokens.get(name);
  if (!colour) throw new Error(`src/styles/tokens.css has no colour --${name} in the light theme.`);
  return colour;
}
