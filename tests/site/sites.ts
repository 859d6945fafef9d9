/** The two builds that are tested: at a root, and below a path as on GitHub Pages. */
export const sites = {
  root: { name: 'root', base: '/', port: 4601, url: 'http://localhost:4601/' },
  base: {
    name: 'base',
    base: '/some-repository/',
    port: 4602,
    url: 'http://localhost:4602/some-repository/',
  },
} as const;

export type SiteName = keyof typeof sites;

/** Where a build lies, below the project. */
export function siteFolder(name: SiteName): string {
  return `.cache/site-${name}`;
}
