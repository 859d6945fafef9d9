import { findAll, type Recogniser } from './recogniser.ts';

const named = /\bWAM_provider_error_(-?\d{6,10}|0x[0-9a-f]{8})\b/dgi;
const hexadecimal = /\b((?:0x)?CAA[0-9a-f]{5})\b/dgi;
/** 0xCAA00000 to 0xCAAFFFFF as unsigned and as signed decimal. */
const decimal = /(?<![\w.-])(339[89]\d{6}|3400\d{6}|-89[45]\d{6})(?![\w.])/dg;
const brokerContext = /\bWAM\b|broker|msal|Status_|Error ?Code|az login|microsoft/i;

/** The broker prints one number as unsigned, as signed and as hexadecimal; they are one code. */
function unsigned(number: string): string {
  return `wam:${Number(number) >>> 0}`;
}

/** Numbers of the Windows broker (Web Account Manager), in their three spellings. */
export const wam: Recogniser = {
  name: 'wam',
  find: (view) => [
    ...findAll(view, 'code', named, ([, number]) => unsigned(number ?? '')),
    ...findAll(view, 'code', hexadecimal, ([, number]) => unsigned(`0x${number?.slice(-8)}`)),
    ...(brokerContext.test(view.text)
      ? findAll(view, 'code', decimal, ([, number]) => unsigned(number ?? ''))
      : []),
  ],
};
