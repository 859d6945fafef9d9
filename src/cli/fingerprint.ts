import { join } from 'node:path';
import { fs } from './builtins.ts';

/** Folders of `data/` that no catalog is made from. */
const passedOver = ['schema', 'samples'];

interface States {
  names: string[];
  /** Size and time of the last change, which cannot be set back as that of the last edit can. */
  numbers: number[];
}

/** Adds every file below a folder; a folder's name comes with the number of what follows it. */
function addStates({ names, numbers }: States, folder: string, items: string[]): void {
  for (const name of items) {
    const path = `${folder}/${name}`;
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      const inside = fs.readdirSync(path);
      names.push(`${name}/${inside.length}`);
      addStates({ names, numbers }, path, inside);
    } else if (stats) {
      names.push(name);
      numbers.push(stats.size, stats.ctimeMs);
    }
  }
}

/**
 * A text that differs after any change to what a built file is made from: a file added, removed or edited,
 * in the data or among the modules that make it. Nothing is read, since that takes ten times as long.
 * @param folder the data folder, an absolute path
 */
export function fingerprintOf(folder: string): string {
  const states: States = { names: [], numbers: [] };
  const data = fs.readdirSync(folder).filter((name) => !passedOver.includes(name));
  addStates(states, folder, data);
  addStates(states, join(import.meta.dirname, '..'), ['catalog', 'cli', 'engine']);
  // As base64, since printing thousands of numbers takes longer than asking for them.
  return [...states.names, Buffer.from(new Float64Array(states.numbers).buffer).toString('base64')].join(
    '\n',
  );
}
