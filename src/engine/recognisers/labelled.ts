import type { Signal } from '../signal.ts';
import type { View } from '../view/view.ts';
import { type Field, fields } from './fields.ts';
import { behind } from './labels.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const patterns = fields.map((field) => ({
  field,
  pattern: behind(field.labels, field.value, field.separator),
}));

function find(view: View, { kind, only }: Field, pattern: RegExp): Signal[] {
  if (only && !only.test(view.text)) return [];
  return findAll(view, kind, pattern, ([, value]) => value?.trim().replace(/\s+/g, ' ') ?? null);
}

/** What stands behind its own label: ids, times, the app, the API, the person. */
export const labelled: Recogniser = {
  name: 'labelled',
  find(view): Signal[] {
    const found = patterns
      .filter(({ field }) => !field.weak)
      .flatMap(({ field, pattern }) => find(view, field, pattern));
    const known = new Set(found.map(({ kind }) => kind));
    const further = patterns
      .filter(({ field }) => field.weak && !known.has(field.kind))
      .flatMap(({ field, pattern }) => find(view, field, pattern));
    return [...found, ...further];
  },
};
