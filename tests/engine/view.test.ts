import { describe, expect, test } from 'vitest';
import { decodePaste } from '../../src/engine/view/decode.ts';

const decoded = (paste: string) => decodePaste(paste).text;

describe('decoding a paste', () => {
  test('undoes the escapes of a JSON string, also when they are nested', () => {
    expect(decoded(String.raw`{\"error\":\"invalid_grant\"}`)).toBe('{"error":"invalid_grant"}');
    expect(decoded(String.raw`{\\\"error\\\":\\\"invalid_grant\\\"}`)).toBe('{"error":"invalid_grant"}');
    expect(decoded(String.raw`app \u0027x\u0027\r\nTrace ID`)).toBe("app 'x'\r\nTrace ID");
  });

  test('undoes percent-encoding, with + for a space in form-encoded words only', () => {
    expect(decoded('#error=x&error_description=AADSTS50058%3a+A+silent')).toBe(
      '#error=x&error_description=AADSTS50058: A silent',
    );
    expect(decoded('1+1 is 100%25')).toBe('1+1 is 100%');
  });

  test('keeps percent sequences that are not UTF-8', () => {
    expect(decoded('%ff%fe')).toBe('%ff%fe');
  });

  test('undoes HTML entities', () => {
    expect(decoded('app (&#39;x&#39;) &amp; &lt;b&gt; &#x41;')).toBe("app ('x') & <b> A");
  });

  test('removes terminal colours, box borders and quote marks at the start of lines', () => {
    expect(decoded('\u001b[31m│\u001b[0m Error: AADSTS50011')).toBe('Error: AADSTS50011');
    expect(decoded('> AADSTS50020: User')).toBe('AADSTS50020: User');
  });

  test('makes full-width characters narrow', () => {
    expect(decoded('AADSTS７０００２１８：')).toBe('AADSTS7000218:');
  });

  test('leads every character back to its place in the paste', () => {
    const paste = 'x=%41%42&amp;y';
    const view = decodePaste(paste);
    expect(view.text).toBe('x=AB&y');
    expect([...view.text].map((_, at) => view.home(at))).toEqual([0, 1, 2, 5, 8, 13]);
    expect(view.home(view.text.length)).toBe(paste.length);
  });

  test('leaves a text without escapes as it is', () => {
    expect(decoded('plain text')).toBe('plain text');
  });
});
