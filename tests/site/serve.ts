import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { contentTypes } from './content-types.ts';
import { type SiteName, siteFolder, sites } from './sites.ts';

/** Serves a build as GitHub Pages does: below its base, index pages for folders, 404.html for the rest. */
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
    'content-type': contentTypes[extname(shown)] ?? 'application/octet-stream',
  });
  response.end(readFileSync(shown));
}).listen(port);
