import type { RetryTable } from '../../../engine/retry.ts';
import { element, inline, type Tree } from '../tree.ts';
import type { Answer } from './answers.ts';
import { chart, seconds } from './chart.ts';
import { type ClientKind, clientsOf } from './local-blocks.ts';
import { timeline } from './timeline.ts';
import { type Names, sentence, summary } from './words.ts';

/** All that the plans are computed from; the page carries it. */
export interface TimelineData {
  retry: RetryTable;
  answers: Answer[];
  /** Names of the libraries by family. */
  families: Record<string, string>;
  /** What each handling tells an app to do first. */
  first: Partial<Record<Answer['action'], string>>;
}

/** What the reader has chosen. */
export interface Choice {
  answer: string;
  family: string;
  client: string;
}

/** The plan for a choice, drawn and in words; a kind of client that the library does not make becomes one it makes. */
export function view(data: TimelineData, choice: Choice): { chart: Tree; words: Tree[] } {
  const answer = data.answers.find(({ id }) => id === choice.answer) ?? (data.answers[0] as Answer);
  const library = data.retry.libraries.find(({ family }) => family === choice.family);
  const clients = clientsOf(data.retry.libraries, choice.family);
  const client = clients.find((kind) => kind === choice.client) ?? (clients[0] as ClientKind);
  const names: Names = {
    said: answer.said,
    library: data.families[choice.family] ?? choice.family,
    first: data.first[answer.action] ?? '',
  };
  const plan = timeline(data.retry, answer, choice.family, client);
  const items = plan.steps
    .filter(({ silent }) => !silent)
    .map((step) =>
      element(
        'li',
        {},
        element('b', {}, `${seconds(step.at)} s`),
        ' ',
        ...inline(sentence(plan, step, names)),
      ),
    );
  const reading =
    answer.retryAfter === null || !library
      ? []
      : [element('p', {}, 'How your code reads the wait: ', ...inline(library.readRetryAfter))];
  return {
    chart: chart(plan.steps, names.library),
    words: [
      element('p', { class: 'plan-summary' }, summary(plan, names)),
      element('ol', {}, ...items),
      ...reading,
    ],
  };
}
