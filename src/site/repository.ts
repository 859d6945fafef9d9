/**
 * Where mistakes and missing codes are reported: `https://github.com/<owner>/<name>` of whoever hosts the copy.
 * Null where the build does not say.
 */
export const repository: string | null = process.env.REPOSITORY_URL?.replace(/\/$/, '') || null;

/**
 * Where a file of this project is edited; null where nobody said where the project is.
 * @param file its path within the project
 */
export function editAddress(file: string): string | null {
  return repository && `${repository}/edit/main/${file}`;
}

/** A text for the query of an address; what may stand there as it is stays readable, and short once it is compressed. */
function inQuery(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The form for a report about a page, filled in; null where nobody said where the project is. */
export function reportAddress(title: string, body: string): string | null {
  return repository && `${repository}/issues/new?title=${inQuery(title)}&body=${inQuery(body)}`;
}
