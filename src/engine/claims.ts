import type { CatalogIndex } from '../catalog/knowledge.ts';
import { isObject, parseObject } from './json.ts';

/** Claims are small; a longer run of brackets is not one of them. */
const longestClaims = 8000;

/** A claims request inside a URL inside a URL is escaped twice; deeper ones are not met. */
const mostEscapes = 2;

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

function withoutPadding(base64: string): string {
  let end = base64.length;
  while (base64[end - 1] === '=') end--;
  return base64.slice(0, end);
}

function parseBase64(text: string): Record<string, unknown> | null {
  const base64 = text.replace(/\s/g, '').replace(/-/g, '+').replace(/_/g, '/');
  try {
    const bytes = Uint8Array.from(atob(withoutPadding(base64)), (character) => character.charCodeAt(0));
    return parseObject(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Decodes the value of a `claims` parameter.
 * @param value JSON, or JSON in base64 or base64url with or without padding and line breaks
 *   (learn.microsoft.com/entra/identity-platform/claims-challenge); either may be percent-encoded
 * @returns the claims request, or null where the value is neither
 */
export function decodeClaims(value: string): Record<string, unknown> | null {
  let text = value.trim();
  for (let escapes = 0; escapes <= mostEscapes; escapes++) {
    const claims = text.startsWith('{') ? parseObject(text) : parseBase64(text);
    if (claims) return claims;
    const plain = unescapePercent(text);
    if (plain === text) return null;
    text = plain;
  }
  return null;
}

/** One claim that a claims request asks for. */
export interface ExplainedClaim {
  /** Where it is wanted: `access_token`, `id_token`, `userinfo`. */
  target: string;
  name: string;
  /** Whether the token is of no use without it. */
  essential: boolean;
  /** What it has to be, one of them where there are several; empty where any value will do. */
  values: string[];
  /** Null for names that the catalog does not know. */
  meaning: string | null;
  /** The moment that a claim in seconds since 1970 stands for, in ISO 8601. */
  instant: string | null;
}

/** Requests hold a handful; of a longer list nobody reads more. */
const most = 50;

/** Claims whose value is a time (RFC 7519, section 4.1.5; OpenID Connect Core 1.0, section 2). */
const times = new Set(['nbf', 'auth_time']);

/** Words inside the request of one claim; where one of them stands for a name, the target is missing. */
const requestWords = new Set(['essential', 'value', 'values']);

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The values that one claim is asked for with; Microsoft's own examples also write `Values`. */
function valuesOf(request: unknown): string[] {
  const { value, values, Values } = isObject(request) ? request : { values: request };
  return [value, values, Values].flat().filter(isScalar).slice(0, most).map(String);
}

function instantOf(name: string, [seconds]: string[]): string | null {
  if (!times.has(name) || !seconds || !/^\d{1,11}$/.test(seconds)) return null;
  return new Date(Number(seconds) * 1000).toISOString();
}

/**
 * Says what a claims request asks for (OpenID Connect Core 1.0, section 5.5).
 * @param claims the decoded request; whatever is no request in it is passed over
 * @param index the catalog, for the meaning of the names
 * @returns the claims in their order, at most fifty
 */
export function explainClaims(claims: unknown, index: CatalogIndex): ExplainedClaim[] {
  if (!isObject(claims)) return [];
  const requests = Object.entries(claims).flatMap(([target, members]) =>
    isObject(members) ? Object.entries(members).map(([name, request]) => ({ target, name, request })) : [],
  );
  return requests
    .filter(({ name }) => !requestWords.has(name.toLowerCase()))
    .slice(0, most)
    .map(({ target, name, request }) => {
      const values = valuesOf(request);
      return {
        target,
        name,
        // A claim that is named without more (null) is asked for, but not insisted on (section 5.5.1).
        essential: isObject(request) && request.essential === true,
        values,
        meaning: index.claims.find(({ id }) => id === name)?.meaning ?? null,
        instant: instantOf(name, values),
      };
    });
}
