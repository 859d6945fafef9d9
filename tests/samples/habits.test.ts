import { describe, expect, test } from 'vitest';
import { samples, samplesIn } from './samples.ts';

/** Files among some samples that lack something. */
function without(pattern: RegExp, among = samples): string[] {
  return among.filter(({ code }) => !pattern.test(code)).map(({ file }) => file);
}

function situation(id: string) {
  return samples.filter((sample) => sample.situation === id);
}

describe('what the old documentation left out is there', () => {
  test('an app that answers claims says so when it is built', () => {
    expect(without(/["']cp1["']/i, situation('call-api-with-claims'))).toEqual([]);
    expect(without(/["']cp1["']/i, situation('silent-then-interactive'))).toEqual([]);
  });

  test('every .NET prompt is for an account, with the claims, over a window', () => {
    const prompting = samplesIn(['csharp']).filter(({ code }) => code.includes('AcquireTokenInteractive'));
    expect(prompting).not.toEqual([]);
    expect(
      without(/\.WithAccount\([\s\S]*\.WithClaims\([\s\S]*\.WithParentActivityOrWindow\(/, prompting),
    ).toEqual([]);
  });

  test('MSAL in the browser is initialised before it is used', () => {
    expect(without(/app\.initialize\(\)/, samplesIn(['javascript']))).toEqual([]);
  });

  test('Java that joins a future looks behind its CompletionException', () => {
    const joining = samplesIn(['java']).filter(({ code }) => code.includes('.join()'));
    expect(joining).not.toEqual([]);
    expect(without(/catch \(CompletionException \w+\)[\s\S]*\.getCause\(\)/, joining)).toEqual([]);
  });

  test('Java that prompts does so for an empty cache as well', () => {
    const prompting = samplesIn(['java']).filter(({ code }) => code.includes('InteractiveRequestParameters'));
    expect(without(/cache_miss/i, prompting)).toEqual([]);
  });

  test('whoever waits for a busy service counts the tries', () => {
    expect(without(/max_?tries/i, situation('retry-throttling'))).toEqual([]);
  });

  test('scopes that were declined are asked for once more, not for ever', () => {
    const apple = situation('silent-then-interactive').filter(({ language }) => /swift|objc/.test(language));
    expect(without(/!narrowed/, apple)).toEqual([]);
  });
});

describe('what has to be filled in shows at once', () => {
  test('every sample has the placeholder of the application', () => {
    const configured = samplesIn('all').filter(({ language }) => language !== 'kotlin');
    expect(without(/YOUR_CLIENT_ID/, configured)).toEqual([]);
  });

  test('no sample holds an id of a real tenant or app', () => {
    const real = samples.filter(({ code }) => /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(code));
    expect(real.map(({ file }) => file)).toEqual([]);
  });
});
