import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sdkOf } from './verify/versions.ts';

const project = new URL('../../', import.meta.url);

test.each(['javascript', 'node'])(
  'the package that samples of %s run with is the one that they name',
  (language) => {
    const { package: name, version } = sdkOf(language);
    const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
    expect(devDependencies[name]).toBe(version);
  },
);

test('the module that samples of Go run with is the one that they name', () => {
  const { package: name, version } = sdkOf('go');
  const mod = readFileSync(new URL('tests/samples/verify/go/go.mod', project), 'utf8');
  expect(mod).toContain(`require ${name} v${version}\n`);
});
