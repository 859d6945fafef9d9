import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type SiteName, siteFolder, sites } from './sites.ts';

/** Serves a build as GitHub Pages does: below its base, index pages for folders, 404.html for the rest. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const name = process.argv[2] as SiteName;
const { base, port } = sites[name];
const folder = siteFolder(name);

function find(path: string): string | null {
  if (!path.startsWith(base)) return null;
  const file = join(folder, normalize(decodeURIComponent(path.slice(base.length))));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

createServer((request, response) => {
  const file = find(new URL(request.url ?? '/', 'http://localhost').pathname);
  const shown = file ?? join(folder, '404.html');
  response.writeHead(file ? 200 : 404, {
    'content-type': types[extname(shown)] ?? 'application/octet-stream',
  });
  response.end(readFileSync(shown));
}).listen(port);
