/** Claims are small; a longer run of brackets is not one of them. */
const longestClaims = 8000;

/**
 * Where a JSON object ends.
 * @param start offset of its opening brace
 * @returns the offset behind the closing brace, or null where it is cut off
 */
export function jsonEnd(text: string, start: number): number | null {
  let depth = 0;
  const limit = Math.min(text.length, start + longestClaims);
  for (let i = start; i < limit; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return null;
}

function parseObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * Decodes the value of a `claims` parameter.
 * @param value JSON, or JSON in base64 or base64url with or without padding
 *   (learn.microsoft.com/entra/identity-platform/claims-challenge)
 * @returns the claims request, or null where the value is neither
 */
export function decodeClaims(value: string): Record<string, unknown> | null {
  if (value.startsWith('{')) return parseObject(value);
  const base64 = value.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return parseObject(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
