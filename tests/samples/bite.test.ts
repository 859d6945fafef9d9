import { describe, expect, test } from 'vitest';
import { typeComplaints } from './check-types.ts';
import { play } from './play.ts';
import { node } from './runtimes/node.ts';
import { type SampleFile, samples } from './samples.ts';
import { scenarios } from './scenarios/all.ts';
import { setUp } from './stage.ts';
import { readSyntax } from './syntax.ts';

/** A sample with one thing broken in it. */
function broken(file: string, right: string | RegExp, wrong: string): SampleFile {
  const sample = samples.find((candidate) => candidate.file === file);
  const code = sample?.code.replace(right, wrong);
  if (!sample || !code || code === sample.code)
    throw new Error(`${file} has no ${right} that could be broken.`);
  return { ...sample, code };
}

describe('a sample that is broken on purpose does not pass:', () => {
  test('a bracket that is missing, for the parser', () => {
    const [syntax] = readSyntax([broken('loop-breaker/swift.swift', '}', '')]);
    expect(syntax?.errors).not.toEqual([]);
  });

  test.each([
    ['silent-then-interactive/csharp.cs', 'AcquireTokenSilent', 'AcquireTokenSilently'],
    ['silent-then-interactive/objc.m', 'acquireTokenSilentWithParameters', 'acquireTokenSilentWithParameter'],
    ['silent-then-interactive/kotlin.kt', 'acquireTokenSilent', 'acquireTokenSilently'],
  ])('a misspelt method, for the list of symbols: %s', (file, right, wrong) => {
    const [syntax] = readSyntax([broken(file, new RegExp(`\\b${right}\\b`), wrong)]);
    expect(syntax?.foreign).toContain(wrong);
  });

  test('a misspelt method, for the type check', () => {
    const sample = broken(
      'silent-then-interactive/node.mjs',
      'app.acquireTokenSilent(',
      'app.acquireTokenSilently(',
    );
    expect(typeComplaints([sample]).get(sample.file)?.join()).toContain('acquireTokenSilently');
  });

  describe('in a run,', () => {
    const told = [
      {
        what: 'claims that are dropped',
        sample: broken('silent-then-interactive/node.mjs', /claims: error\.claims[^}]*/, ''),
        story: 'prompts once, with the claims unchanged, when interaction is required',
      },
      {
        what: 'a prompt for everything',
        sample: broken('silent-then-interactive/node.mjs', 'if (!needsPerson(error)) throw error;', ''),
        story: 'does not prompt where a prompt cannot help',
      },
      {
        what: 'a wait that is removed',
        sample: broken('retry-throttling/node.mjs', /await sleep\(/, '(() => {})('),
        story: 'waits until the date that Retry-After names',
      },
      {
        what: 'a second try after the second refusal',
        sample: broken(
          'call-api-with-claims/node.mjs',
          /return claims \? send\(url, claims\)/,
          'return claims ? callApi(url)',
        ),
        story: 'does not go on when the API refuses the new token as well',
      },
    ];

    test.concurrent.each(told)('$what', async ({ sample, story }) => {
      const scenario = scenarios[sample.situation]?.find(({ title }) => title === story);
      if (!scenario) throw new Error(`${sample.situation} has no story "${story}".`);
      await expect(setUp(sample, node).then((stage) => play(stage, scenario))).rejects.toMatchObject({
        name: 'AssertionError',
      });
    });
  });
});
