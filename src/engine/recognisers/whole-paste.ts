import { trimOf } from '../../catalog/trim.ts';
import { resolveKey } from '../keys.ts';
import type { Signal } from '../signal.ts';
import { type Recogniser, signal } from './recogniser.ts';

const bareNumber = /^(?:(?:error|code|fehler|aad)[\s:#]{0,3}){0,2}#?(\d{5,8})[.!?]?$/i;

/** A paste that is nothing but a code: a number, a symbolic name, a library's word. */
export const wholePaste: Recogniser = {
  name: 'whole-paste',
  find(view, index): Signal[] {
    const whole = view.text.trim();
    if (whole.length > 120) return [];
    const text = trimOf(whole, '"\'`()');
    const start = view.text.indexOf(text);
    const code = (id: string) => [signal(view, 'code', id, start, start + text.length)];
    const number = bareNumber.exec(text)?.[1];
    if (number) return code(`AADSTS${number}`);
    const id = /\s/.test(text) ? null : resolveKey(index, text);
    return id ? code(id) : [];
  },
};
