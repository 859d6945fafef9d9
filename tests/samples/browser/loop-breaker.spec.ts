import { assert, carries, wentTo } from '../scenarios/expect.ts';
import { challenges, interactionRequired } from '../service/answers.ts';
import type { App } from './app.ts';
import { stories } from './harness.ts';

const refused = [interactionRequired(), 'yes', interactionRequired()] as const;

/** Loads the page as the app does: reads what came back, then asks silently, and leaves where that wants a prompt. */
async function signIn(app: App): Promise<void> {
  await app.call('start');
  await app.leave('signIn');
  await app.call('start');
}

async function promptAgain(app: App): Promise<void> {
  await app.leave('getToken');
  await app.call('start');
}

async function token(app: App): Promise<void> {
  await app.report(async () => ({ token: await app.call('getToken') }));
}

stories('loop-breaker', [
  {
    title: 'does not prompt again for what a prompt did not mend',
    answers: { token: ['yes', ...refused, interactionRequired()] },
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      await token(app);
      await token(app);
    },
    check(app) {
      assert.ok(app.results[0]?.failed && app.results[1]?.failed, app.output);
      wentTo(app, { authorize: 2 });
      carries(app.at('authorize')[1], challenges.first);
    },
  },
  {
    title: 'remembers it when the page is loaded anew',
    answers: { token: ['yes', ...refused] },
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      await app.page.reload();
      await app.call('start');
      await token(app);
    },
    check(app) {
      assert.equal(app.results[0]?.failed, 'SignInDoesNotHelp');
      wentTo(app, { authorize: 2 });
    },
  },
  {
    title: 'names the correlation id when it gives up',
    answers: { token: ['yes', ...refused] },
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      const failure = await app.call('getToken').catch(String);
      const asked = app.at('token').at(-1)?.form['client-request-id'];
      assert.ok(asked && `${failure}`.includes(asked), `${asked} is not in: ${failure}`);
    },
    check: (app) => wentTo(app, { authorize: 2 }),
  },
  {
    title: 'takes new claims for a new reason',
    answers: { token: ['yes', interactionRequired(), 'yes', interactionRequired(challenges.second)] },
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      await promptAgain(app);
      await token(app);
    },
    check(app) {
      assert.ok(app.results[0]?.token, app.output);
      wentTo(app, { authorize: 3 });
      carries(app.at('authorize')[2], challenges.second);
    },
  },
  {
    title: 'asks again after five minutes',
    answers: { token: ['yes', ...refused] },
    clock: true,
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      await app.page.clock.fastForward('05:01');
      await promptAgain(app);
    },
    check: (app) => wentTo(app, { authorize: 3 }),
  },
  {
    title: 'asks again after a person who declined',
    answers: {
      token: ['yes', interactionRequired(), interactionRequired()],
      authorize: ['sign-in', 'decline'],
    },
    async act(app) {
      await signIn(app);
      await promptAgain(app);
      await promptAgain(app);
    },
    check: (app) => wentTo(app, { authorize: 3 }),
  },
]);
