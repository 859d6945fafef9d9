import { challenges, interactionRequired, refusal, throttled, unavailable } from '../service/answers.ts';
import { assert, keepsQuiet, namesCorrelation, wentTo } from './expect.ts';
import type { Result, Scenario } from './scenario.ts';

function challengeIn({ headers = {} }: Result): string {
  const name = Object.keys(headers).find((header) => header.toLowerCase() === 'www-authenticate');
  const header = headers[name ?? ''] ?? '';
  assert.match(header, /^Bearer\b.*error="insufficient_claims"/);
  return Buffer.from(header.match(/claims="([^"]+)"/)?.[1] ?? '', 'base64').toString();
}

/** The driver sends the API one request a step, with the caller's token `user-token`, and reports its answer. */
export const onBehalfOf: Scenario[] = [
  {
    title: 'exchanges the token of its caller',
    answers: {},
    steps: ['request'],
    check(run) {
      assert.equal(run.results[0]?.status, 200, run.output);
      const [request] = run.at('token');
      assert.equal(request?.form.assertion, 'user-token');
      assert.equal(request?.form.requested_token_use, 'on_behalf_of');
    },
  },
  {
    title: 'hands the claims back to its caller, byte for byte, and tries no more',
    answers: { token: [interactionRequired(), interactionRequired()] },
    steps: ['request'],
    check(run) {
      const [result = {}] = run.results;
      assert.equal(result.status, 401, run.output);
      assert.equal(challengeIn(result), challenges.first);
      wentTo(run, { token: 1, authorize: 0 });
    },
  },
  {
    title: 'says that consent is missing in a way that its caller can act on',
    answers: { token: [refusal({ error: 'invalid_grant', code: 65001, suberror: 'consent_required' })] },
    steps: ['request'],
    check(run) {
      assert.equal(run.results[0]?.status, 403, run.output);
      assert.match(run.results[0]?.body ?? '', /consent_required/);
    },
  },
  {
    title: 'says "later" when the service is busy, and keeps no request waiting',
    answers: { token: [throttled(30), unavailable, unavailable] },
    steps: ['request'],
    check(run) {
      assert.equal(run.results[0]?.status, 503, run.output);
      wentTo(run, { token: 1 });
    },
  },
  {
    title:
      'logs the correlation id of what its caller cannot mend, and does not repeat the sentence of the service',
    answers: { token: [refusal({ error: 'invalid_client', code: 7000215, status: 401 })] },
    steps: ['request'],
    check(run) {
      const status = run.results[0]?.status ?? 0;
      assert.ok(status >= 500, run.output);
      namesCorrelation(run);
      keepsQuiet(run.results[0]?.body ?? '');
    },
  },
];
