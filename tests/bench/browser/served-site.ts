import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypes } from '../../site/content-types.ts';

/** Where a build lies: what is asked for, that of `npm run build`, that of the tests. */
const folders = [process.env.SITE_FOLDER, 'dist', '.cache/site-root'];

/**
 * Serves the last build at its root.
 * @param compressed as hosts do, for what is measured by size
 * @returns null where there is none; what to do about it is said on stderr
 */
export async function serveSite({ compressed = false } = {}): Promise<{ url: string; close(): void } | null> {
  const folder = folders.find((one) => one && existsSync(join(one, 'index.html')));
  if (!folder) {
    process.stderr.write('No built site to measure: run `npm run build` first, or set SITE_FOLDER to one.\n');
    return null;
  }
  const server = createServer(({ url = '/' }, response) => {
    const named = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(compressed && { 'content-encoding': 'gzip' }),
    });
    const body = readFileSync(found ? file : join(folder, '404.html'));
    response.end(compressed ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
