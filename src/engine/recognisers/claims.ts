import { jsonEnd } from '../claims.ts';
import type { Signal } from '../signal.ts';
import { findAll, type Recogniser, signal } from './recogniser.ts';

const encoded = /\bclaims["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([A-Za-z0-9+/_-]{16,8000}={0,2})/dg;
const object = /\bclaims["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?\{/g;

/** Each object is read to its end, so a text made of beginnings only must not be read over and over. */
const mostObjects = 20;

/** Claims of a challenge: base64 in a header, JSON in a token response or a URL. */
export const claims: Recogniser = {
  name: 'claims',
  find(view): Signal[] {
    const found = findAll(view, 'claims', encoded);
    for (const match of [...view.text.matchAll(object)].slice(0, mostObjects)) {
      const start = match.index + match[0].length - 1;
      const end = jsonEnd(view.text, start);
      if (end !== null) found.push(signal(view, 'claims', view.text.slice(start, end), start, end));
    }
    return found;
  },
};
