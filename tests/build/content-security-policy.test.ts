import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addPolicy } from '../../src/site/policy/add-policies.ts';
import { contentSecurityPolicy } from '../../src/site/policy/content-security-policy.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(body: string, css = ''): Map<string, string> {
  const directives = contentSecurityPolicy({ html: body, css }).split('; ');
  return new Map(directives.map((line) => [line.split(' ', 1)[0] ?? '', line.replace(/^\S+ ?/, '')]));
}

describe('the policy of a page', () => {
  test('allows nothing but its images where it holds nothing active', () => {
    expect(contentSecurityPolicy({ html: '<p>text</p>', css: '' })).toBe(
      "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('names an inline script by its hash, and no script by a wildcard', () => {
    const policy = policyOf('<script>let a = 1;</script><script src="/a.js"></script>');
    expect(policy.get('script-src')).toBe(`'self' ${sha256('let a = 1;')}`);
  });

  test('leaves data blocks alone, which no browser runs', () => {
    expect(policyOf('<script type="application/json">{"a":1}</script>').has('script-src')).toBe(false);
  });

  test('allows WebAssembly only where the search is', () => {
    expect(policyOf('<site-search></site-search><script src="/a.js"></script>').get('script-src')).toContain(
      "'wasm-unsafe-eval'",
    );
    expect(policyOf('<script src="/a.js"></script>').get('script-src')).toBe("'self'");
  });

  test('names style blocks and a few style attributes by their hashes, many of them not', () => {
    const few = policyOf('<style>p{}</style><p style="--a: &quot;x&quot;"></p>');
    expect(few.get('style-src')).toBe(sha256('p{}'));
    expect(few.get('style-src-attr')).toBe(`'unsafe-hashes' ${sha256('--a: "x"')}`);
    const many = Array.from({ length: 7 }, (_, at) => `<p style="--a:${at}"></p>`).join('');
    expect(policyOf(many).get('style-src-attr')).toBe("'unsafe-inline'");
  });

  test('wants Trusted Types on every page with a script', () => {
    const policy = policyOf('<script src="/a.js"></script>');
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('default');
  });

  test('allows data images only to pages whose style sheets hold some', () => {
    const html = '<link rel="stylesheet" href="/a.css">';
    expect(policyOf(html, 'a{background:url("data:image/svg+xml,x")}').get('img-src')).toBe("'self' data:");
    expect(policyOf(html).get('img-src')).toBe("'self'");
  });
});

test('the policy stands first in the head, before anything that it rules', () => {
  const html = addPolicy('<html><head data-x><script>1</script></head></html>', '');
  expect(html).toMatch(/^<html><head data-x><meta http-equiv="Content-Security-Policy" content="default-src/);
});
