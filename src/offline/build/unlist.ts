import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The entry of a page in a sitemap whose path ends with `/offline/`. */
const offlinePage = /<url><loc>[^<]*\/offline\/<\/loc>.*?<\/url>/g;

/** Takes the page that stands in for missing ones out of the sitemap: nobody is to look for it. */
export function unlistOfflinePages(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^sitemap-\d+\.xml$/.test(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(offlinePage, ''));
  }
}
