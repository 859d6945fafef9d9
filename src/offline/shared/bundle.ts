/** Many JSON files as one: an object with a line for each, so that one can be cut out without parsing all. */

/**
 * @param files path and content, of JSON without line breaks
 * @returns JSON that maps each path to its content
 */
export function bundle(files: [path: string, json: string][]): string {
  return `{${files.map(([path, json]) => `\n${JSON.stringify(path)}:${json}`).join(',')}\n}\n`;
}

/** The JSON of one file, or null where the bundle has none of that path. */
export function unbundle(text: string, path: string): string | null {
  const key = `\n${JSON.stringify(path)}:`;
  const at = text.indexOf(key);
  if (at < 0) return null;
  const end = text.indexOf('\n', at + key.length);
  return text.slice(at + key.length, end).replace(/,$/, '');
}
