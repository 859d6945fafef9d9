import { ids, interactionRequired, refusal } from '../service/answers.ts';
import { assert, keepsQuiet } from './expect.ts';
import type { Scenario } from './scenario.ts';

/** The driver signs in, then asks silently once; the sample logs the failure and lets it through. */
export const logAndCorrelate: Scenario[] = [
  {
    title: 'logs the words, the number and the ids of a refusal, with the link that explains it',
    answers: { token: ['yes', interactionRequired()] },
    steps: ['sign-in', 'token'],
    check(run) {
      for (const found of ['invalid_grant', 'basic_action', '50076', ids.correlation]) {
        assert.ok(run.output.includes(found), `"${found}" is not in: ${run.output}`);
      }
      assert.match(run.output, /https:\/\/YOUR_ERROR_SITE\/e\/(?:AADSTS)?50076\b/);
      assert.ok(run.results[1]?.failed, run.output);
    },
  },
  {
    title: 'logs no name, no token and no sentence of the service',
    answers: { token: ['yes', refusal({ error: 'invalid_client', code: 7000215, status: 401 })] },
    steps: ['sign-in', 'token'],
    check(run) {
      assert.ok(run.output.includes('7000215'), run.output);
      keepsQuiet(run.output.replaceAll(/^RESULT .*$/gm, ''));
    },
  },
];
