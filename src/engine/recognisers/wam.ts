import { resolveKey } from '../keys.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const named = /\bWAM_provider_error_(-?\d{6,10}|0x[0-9a-f]{8})\b/dgi;
const hexadecimal = /(?<![\w-])((?:0x)?CAA[0-9a-f]{5})(?![\w-])/dgi;
/** 0xCAA00000 to 0xCAAFFFFF as unsigned and as signed decimal. */
const decimal = /(?<![\w.-])(339[89]\d{6}|3400\d{6}|-89[45]\d{6})(?![\w.])/dg;
/** Results of Windows beyond the broker's own: only those that the catalog knows, behind a label. */
const result =
  /\b(?:error ?)?(?:code|status|hresult|result)\s{0,3}[:=]?\s{0,3}\(?((?:0x)?[89a-f][0-9a-f]{7}|-\d{9,10}|[234]\d{9})\b/dgi;
const tag = /\bTag["']?\s{0,3}[:=]\s{0,3}["']?(0x[0-9a-f]{4,8}|\d{6,10}|[0-9a-z]{4,6})\b/dgi;
const brokerContext = /\bWAM\b|broker|msal|adal|Status_|Error ?Code|az login|microsoft|correlation id/i;

/** The broker prints one number as unsigned, as signed and as hexadecimal; they are one code. */
function unsigned(number: string): string {
  return `wam:${Number(number) >>> 0}`;
}

/** Numbers of the Windows broker (Web Account Manager), in their three spellings. */
export const wam: Recogniser = {
  name: 'wam',
  find(view, index) {
    const known = ([, number]: RegExpExecArray) => {
      const isHexadecimal = /^(?:0x)?[89a-f][0-9a-f]{7}$/i.test(number ?? '');
      const id = unsigned(isHexadecimal ? `0x${number?.slice(-8)}` : (number ?? ''));
      return resolveKey(index, id) === id ? id : null;
    };
    const broker = brokerContext.test(view.text);
    return [
      ...findAll(view, 'code', named, ([, number]) => unsigned(number ?? '')),
      ...findAll(view, 'code', hexadecimal, ([, number]) => unsigned(`0x${number?.slice(-8)}`)),
      ...(broker ? findAll(view, 'code', decimal, ([, number]) => unsigned(number ?? '')) : []),
      ...(broker ? findAll(view, 'code', result, known) : []),
      ...(broker ? findAll(view, 'broker-tag', tag) : []),
    ];
  },
};
