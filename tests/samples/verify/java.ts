import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { java as runtime } from '../runtimes/java.ts';
import { shell } from '../runtimes/shell.ts';
import { type Compiler, compileAlone } from './compiler.ts';
import type { Toolchain } from './toolchain.ts';
import { sdkOf } from './versions.ts';

const pom = join(import.meta.dirname, 'java', 'pom.xml');

async function download(cache: string): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'java.classpath');
  await shell('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath',
    `-Dmsal4j.version=${sdkOf('java').version}`,
    `-Dmaven.repo.local=${join(cache, 'maven')}`,
    `-Dmdep.outputFile=${file}`,
  ]);
  return readFileSync(file, 'utf8').trim();
}

let downloaded: Promise<string> | undefined;

/** MSAL4J, its broker package and what they need, from a Maven repository of their own, as `java -cp` takes them. */
function classPath(cache: string): Promise<string> {
  downloaded ??= download(cache);
  return downloaded;
}

/** MSAL4J, in the Java that is there. */
export const java: Toolchain = {
  language: 'java',
  needs: [
    ['javac', '-version'],
    ['mvn', '-version'],
  ],
  prepare: async (cache) => runtime(await classPath(cache)),
};

// An exception without a serial version is no fault of a sample.
const strict = ['--release', '17', '-Xlint:all,-serial', '-Werror'];

/** The Java compiler with all its warnings; it takes what is not run, too. */
export const javac: Compiler = {
  language: 'java',
  needs: java.needs,
  by: 'javac --release 17',
  async compile(cache, samples) {
    const jars = await classPath(cache);
    return compileAlone(join(cache, 'java'), samples, ({ code }, folder) => {
      const file = runtime(jars).sample(code);
      writeFileSync(join(folder, file), code);
      return shell('javac', [...strict, '-cp', jars, '-d', 'classes', file], { cwd: folder });
    });
  },
};
