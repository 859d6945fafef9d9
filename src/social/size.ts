/** What Open Graph readers show best: 1.91 to 1, in pixels (ogp.me; developers.facebook.com, sharing images). */
export const imageSize = { width: 1200, height: 630 };

/** Where the pictures lie, below the site's base. */
export const folder = 'social';

/** The picture of every page that is no entry's. */
export const commonImage = `${folder}/site.png`;

/**
 * Where the picture of an entry lies, below the site's base.
 * @param path of the entry's page, as `errors/aadsts/50076`
 */
export function entryImage(path: string): string {
  return `${folder}/${path.replace(/^errors\//, '')}.png`;
}

/** The folder of the page that a picture belongs to, below the site's base; the common one belongs to the home page. */
export function pageOf(image: string): string {
  return image === commonImage ? '' : image.replace(/^social/, 'errors').replace(/\.png$/, '');
}
