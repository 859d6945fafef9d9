import { refusal } from '../service/answers.ts';
import { assert, keepsQuiet, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

const suberrors = ['basic_action', 'additional_action', 'message_only', 'consent_required'] as const;

function refused(suberror?: string) {
  return refusal({ error: 'invalid_grant', code: 50076, ...(suberror && { suberror }) });
}

/** The driver signs in, then asks silently once a further step and reports what the person reads. */
export const classificationMessage: Scenario[] = [
  {
    title: 'has a sentence of its own for each suberror',
    answers: { token: ['yes', ...suberrors.map(refused)] },
    steps: ['sign-in', ...suberrors],
    check(run) {
      const messages = run.results.slice(1).map(({ message }) => message);
      assert.equal(new Set(messages).size, suberrors.length, run.output);
      for (const message of messages) {
        assert.match(message ?? '', /\w{3,}.*\.$/s);
        assert.doesNotMatch(message ?? '', /AADSTS|[a-z]_[a-z]|\d{5}/);
        keepsQuiet(message ?? '');
      }
      wentTo(run, { authorize: 1 });
    },
  },
  {
    title: 'offers a prompt where one helps, and none where it only shows a message',
    answers: { token: ['yes', ...suberrors.map(refused)] },
    steps: ['sign-in', ...suberrors],
    check(run) {
      const offers = Object.fromEntries(suberrors.map((id, at) => [id, run.results[at + 1]?.canPrompt]));
      assert.equal(offers.basic_action, true);
      assert.equal(offers.consent_required, true);
      assert.equal(offers.message_only, false);
    },
  },
  {
    title: 'offers a prompt for a suberror that it does not know, and for none',
    answers: { token: ['yes', refused('a_new_one'), refused()] },
    steps: ['sign-in', 'a_new_one', 'none'],
    check(run) {
      assert.deepEqual(
        run.results.slice(1).map(({ canPrompt }) => canPrompt),
        [true, true],
      );
    },
  },
];
