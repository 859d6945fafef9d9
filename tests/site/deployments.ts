import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, relative, sep } from 'node:path';
import { makeWorker } from '../../src/offline/build/integration.ts';
import { buildMeta, buildPlaceholder, workerFile } from '../../src/offline/shared/protocol.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A static host whose network can be cut, and to which another build can be deployed while it runs. */
export interface Host {
  url: string;
  folder: string;
  /** Files that come from another folder already: a deploy caught halfway. */
  ahead: { files: string[]; folder: string } | null;
  /** No connection gets an answer. */
  down: boolean;
  close(): void;
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!existsSync(file)) return null;
  const shown = statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(shown) ? shown : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves a build below its base on a port of its own: on an origin of its own, with workers of its own. */
export async function startHost(folder: string, base: string): Promise<Host> {
  const host: Host = { url: '', folder, ahead: null, down: false, close: () => server.close() };
  const server = createServer((request, response) => {
    if (host.down) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length);
    const from = host.ahead?.files.includes(path) ? host.ahead.folder : host.folder;
    const file = pathname.startsWith(base) ? fileAt(from, path) : null;
    const shown = file ?? join(host.folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(shown)] ?? 'application/octet-stream',
      // As GitHub Pages says of everything.
      'cache-control': 'max-age=600',
    });
    response.end(readFileSync(shown));
  });
  host.url = `http://localhost:${await listen(server)}${base}`;
  return host;
}

/** What the next build says otherwise: a rare error, which is on no device by itself. */
export const changedData = 'api/v1/errors/aadsts/1400011.json';

/** The little of a build that the tests of its successor need. */
const wanted =
  /^(?:_astro|api|icons|search|[^/]+$|(?:ko\/)?guides\/basics|errors\/aadsts\/(?:50076|50058)(?:$|\/))/;

/**
 * Makes another build of a small part of a site, as a later deploy would bring it: the titles of its pages say so.
 */
export async function nextBuild(folder: string, base: string): Promise<string> {
  const next = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync(folder, next, {
    recursive: true,
    filter: (path) => {
      const name = relative(folder, path).split(sep).join('/');
      return (
        name === '' || /^(?:ko|errors|errors\/aadsts|guides|ko\/guides)$/.test(name) || wanted.test(name)
      );
    },
  });
  rmSync(join(next, workerFile));
  for (const name of readdirSync(next, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(next, name), 'utf8');
    const renamed = html.replace(/name="build" content="[^"]*"/, buildMeta(buildPlaceholder));
    writeFileSync(join(next, name), renamed.replace('<title>', '<title>Next: '));
  }
  const entry = JSON.parse(readFileSync(join(next, changedData), 'utf8'));
  writeFileSync(join(next, changedData), JSON.stringify({ ...entry, title: 'Next' }));
  await makeWorker(next, base);
  return next;
}

/** A site of one page, which knows nothing of a worker. */
export function bareSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-site-'));
  for (const name of ['index.html', '404.html']) {
    writeFileSync(join(folder, name), '<!doctype html><title>Bare</title><h1>Bare</h1>');
  }
  return folder;
}
