import { expect } from '@playwright/test';
import { assert, waited, wentTo } from '../scenarios/expect.ts';
import { refusal, throttled, throttledUntil, unavailable } from '../service/answers.ts';
import type { App } from './app.ts';
import { stories } from './harness.ts';

/** The first token request is that of the sign-in. */
async function askOnce(app: App): Promise<void> {
  await app.signIn();
  const account = await app.account();
  await app.report(async () => ({
    token: (await app.call<{ accessToken: string }>('getToken', account)).accessToken,
  }));
}

async function askOverAMinute(app: App): Promise<void> {
  const asking = askOnce(app);
  await expect.poll(() => app.at('token').length).toBe(2);
  // The page needs a moment to take note of the answer before its clock jumps.
  await app.page.waitForTimeout(300);
  await app.page.clock.fastForward(55_000);
  await app.page.waitForTimeout(300);
  assert.equal(app.at('token').length, 2, 'It did not wait for a minute.');
  await app.page.clock.fastForward(10_000);
  await asking;
}

stories('retry-throttling', [
  {
    title: 'waits for the seconds that Retry-After names',
    answers: { token: ['yes', throttled(3)] },
    act: askOnce,
    check(app) {
      assert.deepEqual(app.results, [{ token: 'at-2' }], app.output);
      waited(app.at('token')[1], app.at('token')[2], 3);
    },
  },
  {
    title: 'waits until the date that Retry-After names',
    answers: { token: ['yes', throttledUntil(3)] },
    act: askOnce,
    check(app) {
      assert.deepEqual(app.results, [{ token: 'at-2' }], app.output);
      waited(app.at('token')[1], app.at('token')[2], 3);
    },
  },
  {
    title: 'comes back after a minute when the service is unavailable',
    answers: { token: ['yes', unavailable] },
    clock: true,
    act: askOverAMinute,
    check: (app) => assert.deepEqual(app.results, [{ token: 'at-2' }], app.output),
  },
  {
    title: 'waits a minute where the browser hides Retry-After from the page',
    answers: {
      token: [
        'yes',
        { ...throttled(1), headers: { 'Retry-After': '1', 'Access-Control-Expose-Headers': '' } },
      ],
    },
    clock: true,
    act: askOverAMinute,
    check: (app) => assert.deepEqual(app.results, [{ token: 'at-2' }], app.output),
  },
  {
    title: 'gives up after a few tries',
    answers: { token: ['yes', ...Array.from({ length: 20 }, () => throttled(1))] },
    act: askOnce,
    check(app) {
      assert.ok(app.results[0]?.failed, app.output);
      assert.ok(app.at('token').length <= 6, `It asked ${app.at('token').length - 1} times.`);
    },
  },
  {
    title: 'does not repeat what waiting cannot mend',
    answers: { token: ['yes', refusal({ error: 'invalid_client', code: 7000215, status: 401 })] },
    act: askOnce,
    check(app) {
      assert.ok(app.results[0]?.failed, app.output);
      wentTo(app, { token: 2 });
    },
  },
]);
