import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/engine/triage/form.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, mark: boolean, isLittle: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const line = '2026-11-20 09:14:07 ERROR AADSTS50076: x\r\n';

describe('the first bytes of a file tell text in its encoding', () => {
  test.each([
    ['UTF-8', bytes(line), 'utf-8'],
    ['UTF-8 with its mark', bytes(`\xef\xbb\xbf${line}`), 'utf-8'],
    ['UTF-8 in Chinese', new TextEncoder().encode('登录失败：AADSTS50076'), 'utf-8'],
    ['with the colours of a terminal', bytes(`\x1b[31m${line}\x1b[0m`), 'utf-8'],
    ['nothing', bytes(''), 'utf-8'],
    ['UTF-16, as PowerShell writes it', utf16(line, true, true), 'utf-16le'],
    ['UTF-16, the other way round', utf16(line, true, false), 'utf-16be'],
    ['UTF-16 without its mark', utf16(line, false, true), 'utf-16le'],
    ['UTF-16 without its mark, the other way round', utf16(line, false, false), 'utf-16be'],
  ])('%s', (_, beginning, encoding) => expect(formOf(beginning)).toEqual({ kind: 'text', encoding }));
});

describe('and what has to be unpacked or exported first', () => {
  test('a file packed with gzip', () => expect(formOf(gzipSync(line))).toEqual({ kind: 'gzip' }));

  test.each([
    ['a zip file', 'PK\x03\x04\x14\0\0\0\x08\0app.log', 'zip'],
    ['an Excel workbook', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0[Content_Types].xml', 'workbook'],
    ['an old Excel workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'workbook'],
    ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c\0\x04', 'archive'],
    ['a tape archive', `app.log${'\0'.repeat(250)}ustar\x0000`, 'archive'],
    ['a Windows event log', 'ElfFile\0\0\0\0\0', 'eventLog'],
    ['a network capture', '\x0a\x0d\x0d\x0a\x1c\0\0\0', 'capture'],
    ['a screenshot', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'picture'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'document'],
    ['anything else', '\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(20), 'binary'],
  ])('%s', (_, beginning, what) => expect(formOf(bytes(beginning))).toEqual({ kind: 'unreadable', what }));
});
