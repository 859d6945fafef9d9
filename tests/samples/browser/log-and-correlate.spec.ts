import { assert } from '../scenarios/expect.ts';
import { logAndCorrelate } from '../scenarios/log-and-correlate.ts';
import type { Result } from '../scenarios/scenario.ts';
import { ids, interactionRequired } from '../service/answers.ts';
import type { App } from './app.ts';
import { asStories, stories } from './harness.ts';

async function step(app: App, name: string): Promise<Result> {
  if (name === 'token') return { token: await app.call('getToken', await app.account(), ids.correlation) };
  await app.signIn();
  return {};
}

stories('log-and-correlate', [
  ...asStories(logAndCorrelate, step),
  {
    title: 'writes one line of JSON, with the ids of the request',
    answers: { token: ['yes', interactionRequired()] },
    async act(app) {
      await step(app, 'sign-in');
      await app.report(() => step(app, 'token'));
    },
    check(app) {
      const lines = app.output.split('\n').filter((line) => line.startsWith('{'));
      assert.equal(lines.length, 1, app.output);
      assert.equal(app.at('token')[1]?.form['client-request-id'], ids.correlation);
      const { event, type, correlationId, traceId } = JSON.parse(lines[0] ?? '');
      assert.deepEqual(
        { event, type, correlationId, traceId },
        {
          event: 'sign-in failed',
          type: 'InteractionRequiredAuthError',
          correlationId: ids.correlation,
          traceId: ids.trace,
        },
      );
    },
  },
]);
