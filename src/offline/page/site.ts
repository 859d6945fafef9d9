/** Path of the site's root, ending in a slash. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

const meta = document.querySelector<HTMLMetaElement>('meta[name="build"]');

/** The build that this page belongs to. */
export const build = meta?.content ?? '';

/** The words of the bar, which any page may need. */
export const words = {
  newVersion: meta?.dataset.newVersion ?? '',
  reload: meta?.dataset.reload ?? '',
  close: meta?.dataset.close ?? '',
  fromDevice: meta?.dataset.fromDevice ?? '',
};
