import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { shell } from '../runtimes/shell.ts';
import type { Compiler } from './compiler.ts';
import { sdkOf } from './versions.ts';

const compilerVersion = '2.2.20';
const sources = join(import.meta.dirname, 'kotlin');

/** The jars in a folder, as Java takes them. */
async function classPath(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return names.map((name) => join(folder, name)).join(delimiter);
}

/** Copies the libraries and the compiler, some 200 MB, into the cache; Maven checks what it loads. */
async function download(cache: string): Promise<void> {
  await shell('mvn', [
    '-q',
    '-B',
    '-f',
    join(sources, 'pom.xml'),
    'generate-resources',
    `-Dmsal.version=${sdkOf('kotlin').version}`,
    `-Dkotlin.version=${compilerVersion}`,
    `-Dmaven.repo.local=${join(cache, 'maven')}`,
    `-Dfolder=${join(cache, 'kotlin')}`,
  ]);
}

/** Takes the classes out of Android's archives, which the compiler does not read. */
async function unpack(libraries: string): Promise<void> {
  for (const name of await readdir(libraries)) {
    if (!name.endsWith('.aar')) continue;
    await shell('jar', ['--extract', '--file', name, 'classes.jar'], { cwd: libraries });
    await rename(join(libraries, 'classes.jar'), join(libraries, name.replace(/aar$/, 'jar')));
  }
}

async function compileEach(folder: string, files: string[]): Promise<void> {
  const libraries = await classPath(join(folder, 'libraries'));
  const tools = await classPath(join(folder, 'compiler'));
  const program = ['-cp', tools, join(sources, 'CompileEach.java'), libraries];
  await shell('java', [...program, join(folder, 'results'), join(sources, 'R.kt'), ...files]);
}

/**
 * The Kotlin compiler, with the published classes of MSAL for Android and of Android itself. A warning is a failure:
 * that is how the compiler reports a deprecated method.
 */
export const kotlin: Compiler = {
  language: 'kotlin',
  needs: [
    ['mvn', '-version'],
    ['javac', '-version'],
  ],
  by: `Kotlin ${compilerVersion}`,
  async compile(cache, samples) {
    const folder = join(cache, 'kotlin');
    const results = join(folder, 'results');
    // Jars of other versions would be on the class path as well.
    for (const old of ['libraries', 'results']) await rm(join(folder, old), { recursive: true, force: true });
    await mkdir(results, { recursive: true });
    await download(cache);
    await unpack(join(folder, 'libraries'));
    await compileEach(
      folder,
      samples.map(({ path }) => path),
    );
    const complaints = new Map<string, string>();
    for (const [at, { file }] of samples.entries()) {
      const said = join(results, `${at}.txt`);
      if (existsSync(said)) complaints.set(file, await readFile(said, 'utf8'));
    }
    return complaints;
  },
};
