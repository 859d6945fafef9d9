import { challenged, challenges, interactionRequired } from '../service/answers.ts';
import { assert, carries, grants, wentTo } from './expect.ts';
import type { Run, Scenario } from './scenario.ts';

function authorizations(run: Run): (string | undefined)[] {
  return run.at('api').map(({ headers }) => headers.authorization);
}

/** The driver calls https://api.example.com/me once a step and reports the status that came of it. */
export const callApiWithClaims: Scenario[] = [
  {
    title: 'answers a challenge silently where that is enough, and calls again once',
    answers: { api: [challenged()] },
    steps: ['call'],
    check(run) {
      assert.deepEqual(run.results, [{ status: 200 }]);
      wentTo(run, { authorize: 1, token: 2, api: 2 });
      assert.deepEqual(grants(run), ['authorization_code', 'refresh_token']);
      carries(run.at('token')[1], challenges.first);
      assert.deepEqual(authorizations(run), ['Bearer at-1', 'Bearer at-2']);
    },
  },
  {
    title: 'prompts with the claims of the API where silence is not enough',
    answers: { api: [challenged()], token: ['yes', interactionRequired()] },
    steps: ['call'],
    check(run) {
      assert.deepEqual(run.results, [{ status: 200 }]);
      wentTo(run, { authorize: 2, token: 3, api: 2 });
      carries(run.at('authorize')[1], challenges.first);
    },
  },
  {
    title: 'does not go on when the API refuses the new token as well',
    answers: { api: [challenged(), challenged(challenges.second), challenged()] },
    steps: ['call'],
    check(run) {
      assert.deepEqual(run.results, [{ status: 401 }]);
      wentTo(run, { api: 2 });
    },
  },
  {
    title: 'leaves a 401 without a challenge alone',
    answers: { api: [{ status: 401, headers: { 'WWW-Authenticate': 'Bearer realm=""' }, body: {} }] },
    steps: ['call'],
    check(run) {
      assert.deepEqual(run.results, [{ status: 401 }]);
      wentTo(run, { authorize: 1, token: 1, api: 1 });
    },
  },
  {
    title: 'declares that it can answer claims challenges',
    answers: {},
    steps: ['call'],
    check(run) {
      const [request] = run.at('token');
      assert.match(request?.form.claims ?? '', /"xms_cc":\s*\{\s*"values":\s*\[\s*"cp1"\s*\]/i);
    },
  },
];
