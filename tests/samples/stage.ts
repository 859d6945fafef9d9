import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillIn } from './fill-in.ts';
import type { Runtime } from './runtimes/runtime.ts';
import type { SampleFile } from './samples.ts';
import { testIdentity } from './service/certificate.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const drivers = fileURLToPath(new URL('drivers/', import.meta.url));
const anyPort = /\b(?:3000|5000|8080)\b/g;

/** A sample with its ids filled in, serving at another port where it serves. */
function ready(code: string, port: number): string {
  return fillIn(code).replace(anyPort, String(port));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** A sample ready to run: in a folder of its own, with its ids filled in, and built where its language wants that. */
export interface Stage {
  runtime: Runtime;
  folder: string;
  /** Where it serves, if it does. */
  port: number;
}

/**
 * Lays a sample, its driver and what drivers share into a folder below the project's packages, and builds them.
 * @throws when the build fails, with what the compiler said
 */
export async function setUp(sample: SampleFile, runtime: Runtime): Promise<Stage> {
  const { driver, language, build } = runtime;
  const parent = join(root, '.cache', 'samples');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${language}-${sample.situation}-`));
  const port = await freePort();
  const { authority, key, certificate } = await testIdentity();
  const own = join(drivers, language);
  for (const shared of readdirSync(own).filter((file) => !file.includes('-'))) {
    cpSync(join(own, shared), join(folder, shared));
  }
  cpSync(join(own, `${sample.situation}${extname(driver)}`), join(folder, driver));
  writeFileSync(join(folder, runtime.sample(sample.code)), ready(sample.code, port));
  writeFileSync(join(folder, 'authority.pem'), authority);
  writeFileSync(join(folder, 'private-key.pem'), key);
  writeFileSync(join(folder, 'certificate.pem'), certificate);
  await build?.(folder);
  return { runtime, folder, port };
}
