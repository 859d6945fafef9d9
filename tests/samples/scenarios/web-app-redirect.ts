import { refusal } from '../service/answers.ts';
import { assert, keepsQuiet, namesCorrelation, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

const refused = refusal({ error: 'invalid_client', code: 7000215, status: 401 });
/** "You are signed in", not "Not signed in". */
const signedIn = /(?<!not )signed in/i;

/** The driver serves at the port it is given; a visitor with a browser of their own tells the story. */
export const webAppRedirect: Scenario[] = [
  {
    title: 'signs in, comes back and knows who is there',
    answers: {},
    steps: [],
    async visit(visitor) {
      assert.match((await visitor.open('/sign-in')).text, signedIn);
      assert.match((await visitor.open('/')).text, signedIn);
    },
    check: (run) => wentTo(run, { authorize: 1, token: 1 }),
  },
  {
    title: 'protects the way there and back with state, nonce and PKCE',
    answers: {},
    steps: [],
    async visit(visitor) {
      await visitor.open('/sign-in');
    },
    check(run) {
      const sent = run.at('authorize')[0]?.form;
      for (const name of ['state', 'nonce', 'code_challenge'])
        assert.ok(sent?.[name], `There is no ${name}.`);
      assert.equal(sent?.code_challenge_method, 'S256');
      assert.ok(run.at('token')[0]?.form.code_verifier, 'There is no code_verifier.');
    },
  },
  {
    title: 'refuses an answer to a sign-in that it did not start',
    answers: {},
    steps: [],
    async visit(visitor) {
      const stolen = '/back?code=code-1&state=stolen';
      assert.equal((await visitor.step(stolen)).status, 400);
      await visitor.step('/sign-in');
      assert.equal((await visitor.step(stolen)).status, 400);
    },
    check: (run) => wentTo(run, { token: 0 }),
  },
  {
    title: 'spends a code once, even when the page is reloaded',
    answers: {},
    steps: [],
    async visit(visitor) {
      const { location } = await visitor.step('/sign-in');
      const back = visitor.signInAt(location);
      await visitor.step(back);
      assert.equal((await visitor.step(back)).status, 400);
    },
    check: (run) => wentTo(run, { authorize: 1, token: 1 }),
  },
  {
    title: 'takes a person who declines for an answer',
    answers: { authorize: ['decline'] },
    steps: [],
    async visit(visitor) {
      const { status, text } = await visitor.open('/sign-in');
      assert.equal(status, 200);
      assert.match(text, /sign in/i);
      assert.doesNotMatch(text, /access_denied|error/i);
    },
    check: (run) => wentTo(run, { authorize: 1, token: 0 }),
  },
  {
    title: 'shows a reference when the code is refused, and keeps the sentence of the service to itself',
    answers: { token: [refused] },
    steps: [],
    async visit(visitor) {
      const { status, text } = await visitor.open('/sign-in');
      assert.equal(status, 502);
      keepsQuiet(text);
    },
    check(run) {
      namesCorrelation(run);
      wentTo(run, { authorize: 1, token: 1 });
    },
  },
];
