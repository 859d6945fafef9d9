/** JSON as it may stand within a `script` element of a page: no text of it can end the element. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
