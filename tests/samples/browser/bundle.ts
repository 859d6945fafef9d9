import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Modules of the page that are not files, by name. */
export type Modules = Record<string, string>;

/**
 * Bundles modules as an app does, with the real packages from node_modules.
 * @param modules that find each other as `./<name>`
 * @param entry name of the one to begin with
 */
export async function bundle(modules: Modules, entry: string): Promise<string> {
  // As if they lay in the project, so that the packages are found.
  const paths = new Map(Object.entries(modules).map(([name, code]) => [join(root, name), code]));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'modules-from-memory',
        enforce: 'pre',
        resolveId: (id, importer = root) => [id, join(importer, '..', id)].find((path) => paths.has(path)),
        load: (id) => paths.get(id),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(root, entry), formats: ['es'] },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`Vite made nothing of ${entry}.`);
  return chunk.code;
}
