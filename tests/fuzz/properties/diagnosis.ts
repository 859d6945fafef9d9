import { isDeepStrictEqual } from 'node:util';
import type { Diagnosis } from '../../../src/engine/diagnosis.ts';
import words from '../../../src/i18n/en.json' with { type: 'json' };
import { escapeHtml, escapeJson } from '../mutations.ts';
import { diagnosisOf, explain, must, type Property } from './property.ts';

const roles = new Set(Object.keys(words.answer.roles));
const reasons = new Set(Object.keys(words.answer.reasons));

function mustAgree(before: unknown, after: unknown): void {
  must(isDeepStrictEqual(before, after), () => `${JSON.stringify(before)} became ${JSON.stringify(after)}`);
}

function mustBeDistinct(ids: string[]): void {
  must(new Set(ids).size === ids.length, () => `twice in ${ids.join(', ')}`);
}

/** What a diagnosis says apart from where it stands in the text. */
function withoutPlaces({ signals: _, ...said }: Diagnosis): unknown {
  return said;
}

const idLabel = /(?:correlation|request|trace)[ _-]?id/gi;

/** What holds for the diagnosis of any text. */
export const ofDiagnosis: Property[] = [
  {
    name: 'diagnose never throws, and its result goes through JSON unchanged',
    of: 'inputs',
    oneOf: 1,
    check(input) {
      // Claims may hold numbers that JSON can write but not keep: -0 and 1e999.
      const { claims, ...told } = diagnosisOf(input);
      mustAgree(told, JSON.parse(JSON.stringify(told)));
      const json = JSON.stringify(claims);
      mustAgree(json, JSON.stringify(JSON.parse(json)));
    },
  },
  {
    name: 'signals lie inside the text, are not empty and stand in order',
    of: 'inputs',
    oneOf: 1,
    check(input) {
      let last = 0;
      for (const signal of diagnosisOf(input).signals) {
        const { start, end } = signal;
        const inside = start >= last && end > start && end <= input.text.length;
        must(inside, () => `${JSON.stringify(signal)} between ${last} and ${input.text.length}`);
        last = start;
      }
    },
  },
  {
    name: 'primary, others and codes agree',
    of: 'inputs',
    oneOf: 1,
    check(input) {
      const { primary, others, codes } = diagnosisOf(input);
      const ids = [...(primary ? [primary.id] : []), ...others.map(({ id }) => id)];
      mustBeDistinct(ids);
      mustBeDistinct(codes);
      must(primary !== null || others.length === 0, () => `others without a primary: ${ids.join(', ')}`);
      must(
        codes.every((id) => ids.includes(id)),
        () => `${codes.join(', ')} beside ${ids.join(', ')}`,
      );
      must(
        codes.length === 0 || codes[0] === primary?.id,
        () => `${primary?.id} is not the first of ${codes.join(', ')}`,
      );
    },
  },
  {
    name: 'roles and reasons are words that the site knows',
    of: 'inputs',
    oneOf: 1,
    check(input) {
      const { primary, others } = diagnosisOf(input);
      if (primary) must(reasons.has(primary.reason), () => `chosen by ${primary.reason}`);
      for (const { id, role, reason } of others) {
        must(roles.has(role) && reasons.has(reason), () => `${id} is ${role} by ${reason}`);
      }
    },
  },
  {
    name: 'the same text has the same diagnosis, whatever was diagnosed before',
    of: 'inputs',
    oneOf: 32,
    check(input) {
      // A pattern that keeps its place would go on from there, in the same text or in another.
      const before = explain(input.text);
      mustAgree(before, explain(input.text));
      explain(input.text.slice(input.text.length >> 1));
      mustAgree(before, explain(input.text));
    },
  },
  {
    name: 'blank lines at the end change nothing',
    of: 'inputs',
    oneOf: 32,
    check(input) {
      const lines = 1 + ((input.cuts[0] ?? 0) % 200);
      mustAgree(withoutPlaces(diagnosisOf(input)), withoutPlaces(explain(input.text + '\n'.repeat(lines))));
    },
  },
  {
    name: 'the letter case of the labels of ids does not matter',
    of: 'inputs',
    oneOf: 32,
    check({ text }) {
      if (text.search(idLabel) < 0) return;
      const idsOf = (written: string) => {
        const { correlationId, traceId } = explain(written);
        return [correlationId, traceId];
      };
      const upper = text.replace(idLabel, (found) => found.toUpperCase());
      const lower = text.replace(idLabel, (found) => found.toLowerCase());
      mustAgree(idsOf(lower), idsOf(upper));
    },
  },
  {
    name: 'what carries a text does not change what it says',
    of: 'joined',
    oneOf: 16,
    check(input) {
      if (!input.records) return;
      // Which of two equals comes first may hang on how near it stands, which escapes change.
      const said = ({ primary, codes, correlationId, oauthError }: Diagnosis) => [
        primary?.id,
        codes.toSorted(),
        correlationId,
        oauthError,
      ];
      const { text } = input;
      const nested = escapeJson(escapeJson(text));
      for (const carried of [
        nested,
        JSON.stringify({ text }),
        escapeHtml(text),
        text.replace(/\r?\n/g, '\r\n'),
      ]) {
        mustAgree(said(diagnosisOf(input)), said(explain(carried)));
      }
    },
  },
  {
    name: 'two records hold the same codes in either order',
    of: 'joined',
    oneOf: 1,
    check(input) {
      if (!input.records) return;
      const [first, second] = input.records;
      const turned = explain(`${second}\n\n${first}`);
      mustAgree(diagnosisOf(input).codes.toSorted(), turned.codes.toSorted());
    },
  },
  {
    name: 'lines of noise around a text can change places',
    of: 'noisy',
    oneOf: 1,
    check(input) {
      if (!input.noise) return;
      const [before, behind] = input.noise;
      const middle = input.text.slice(before.length, input.text.length - behind.length);
      mustAgree(diagnosisOf(input).primary, explain(behind + middle + before).primary);
    },
  },
];
