import { refusal, unavailable } from '../service/answers.ts';
import { assert, keepsQuiet, namesCorrelation, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

const tryLater = 75;
const fixNeeded = 78;

/** The driver runs the program, with a job that reports its token. */
export const daemonClientCredentials: Scenario[] = [
  {
    title: 'proves itself with its certificate and runs the job',
    answers: {},
    steps: ['run'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }], run.output);
      assert.equal(run.exit, 0);
      const [request] = run.at('token');
      assert.equal(request?.form.grant_type, 'client_credentials');
      assert.ok(request?.form.client_assertion, 'It sent no assertion.');
    },
  },
  {
    title: 'ends with "try later" when the service is busy',
    answers: { token: [unavailable, unavailable, unavailable] },
    steps: ['run'],
    check(run) {
      assert.equal(run.exit, tryLater, run.output);
      assert.ok(run.at('token').length <= 2, 'It repeated what the library had repeated.');
    },
  },
  {
    title: 'ends with "mend the setup" when its credential is refused, and logs the correlation id',
    answers: { token: [refusal({ error: 'invalid_client', code: 700027, status: 401 })] },
    steps: ['run'],
    check(run) {
      assert.equal(run.exit, fixNeeded, run.output);
      namesCorrelation(run);
      keepsQuiet(run.output);
      wentTo(run, { token: 1 });
    },
  },
];
