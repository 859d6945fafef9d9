import { decodeClaims, explainClaims } from '../../../src/engine/claims.ts';
import { lookup } from '../../../src/engine/lookup.ts';
import { searchEntries } from '../../../src/engine/search.ts';
import { decodePaste } from '../../../src/engine/view/decode.ts';
import { knowledge } from '../../engine/knowledge.ts';
import { must, type Property } from './property.ts';

const { index } = knowledge;

/** What holds for the parts of the engine that take any text by themselves. */
export const ofParts: Property[] = [
  {
    name: 'the offsets of a decoded text rise and lie inside',
    of: 'inputs',
    oneOf: 4,
    check({ text }) {
      const view = decodePaste(text);
      let last = 0;
      for (let at = 0; at <= view.text.length; at++) {
        const home = view.home(at);
        must(home >= last && home <= text.length, () => `${home} behind ${last}, of ${text.length}`);
        last = home;
      }
      must(last === text.length, () => `the end leads to ${last} of ${text.length}`);
    },
  },
  {
    name: 'anything can be read as claims',
    of: 'inputs',
    oneOf: 8,
    check({ text, cuts }) {
      const part = text.slice((text.length * (cuts[0] ?? 0)) / 1000);
      const json = JSON.stringify({ access_token: { nbf: { value: part.slice(0, 12) }, xms_cc: part } });
      for (const value of [part, `{${part}`, json, btoa(escape(json))]) {
        explainClaims(decodeClaims(value), index);
      }
      const odd: unknown[] = [
        text,
        cuts,
        { a: text },
        { a: { b: cuts, nbf: text } },
        { a: { b: { values: [{}] } } },
      ];
      for (const claims of odd) explainClaims(claims, index);
    },
  },
  {
    name: 'anything can be looked up and searched for',
    of: 'inputs',
    oneOf: 8192,
    check({ text }) {
      lookup(index, text);
      searchEntries(index, text);
    },
  },
];
