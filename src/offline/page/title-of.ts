const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** The title of a page as text, without the name of the site; its markup is only searched, never made live. */
export function titleOf(html: string): string {
  const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? '';
  const plain = title.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return plain.replace(/ \| [^|]*$/, '').trim();
}
