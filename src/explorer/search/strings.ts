import type { Strings } from '../../i18n/strings.ts';

/** The words that the search shows; a page that has none of them fetches them: `createCatalogApi(…).words('search')`. */
export type SearchStrings = Pick<Strings, 'search' | 'actors' | 'families'> & {
  entry: Pick<Strings['entry'], 'depths'>;
};
