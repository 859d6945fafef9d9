import { seconds } from './chart.ts';
import type { Step, Timeline } from './timeline.ts';

/** The names that sentences need. */
export interface Names {
  /** What came back. */
  said: string;
  library: string;
  /** What the handling tells an app to do first. */
  first: string;
}

function call({ steps, repeats, plan }: Timeline, { said, library }: Names): string {
  const told = `Your call fails: ${said}.`;
  if (repeats.length > 0 || steps.length === 0) return `${told} Your code does not see this yet.`;
  return plan ? `${told} ${library} does not repeat it by itself.` : told;
}

function attempt({ plan }: Timeline, step: Step, { library }: Names): string {
  const all = plan?.attempts ?? 0;
  const told =
    all === 1 ? 'Your code may try again, once.' : `Your code may try again (${step.attempt} of ${all}).`;
  const ready = step.delay ?? step.at;
  const first = step.attempt === 1;
  if (step.at > ready) {
    return first
      ? `${told} It could from ${seconds(ready)} s on, but ${library} still blocks it.`
      : `${told} Blocked until then.`;
  }
  if (plan?.wait.kind !== 'backoff') {
    return first ? `${told} The time in \`Retry-After\` is over.` : `${told} The same wait again.`;
  }
  return first
    ? `${told} Nothing said how long to wait: start with about ${plan.wait.baseSeconds} s, varied at random.`
    : `${told} The wait has grown.`;
}

function block({ block: row, plan }: Timeline, step: Step, { library }: Names): string {
  const silent = row?.silentOnly === 'always' || (row?.silentOnly === 'refused' && !plan);
  const what = silent ? 'the same silent request' : 'the same request';
  return `Until ${seconds(step.to ?? step.at)} s ${library} answers ${what} from memory. A try in that time never reaches the service.`;
}

/** What a step means, in a sentence or two. */
export function sentence(timeline: Timeline, step: Step, names: Names): string {
  switch (step.kind) {
    case 'call':
      return call(timeline, names);
    case 'repeat':
      return `${names.library} sends the request again by itself. This fails too.`;
    case 'block':
      return block(timeline, step, names);
    case 'try':
      return attempt(timeline, step, names);
    case 'ask':
      return `No repeat helps. ${names.first}`;
    case 'stop':
      return 'This has failed as well: give up, log the correlation ID, and tell the user.';
  }
}

/** The whole plan in one sentence. */
export function summary({ plan, steps }: Timeline, { library }: Names): string {
  if (!plan) return `${library}: no repeat.`;
  const tries = steps.filter(({ kind }) => kind === 'try');
  const [first, last] = [tries[0]?.at ?? 0, tries.at(-1)?.at ?? 0];
  return tries.length === 1
    ? `${library}: your code tries once more, after ${seconds(first)} s.`
    : `${library}: your code tries up to ${tries.length} times more, first after ${seconds(first)} s, last after ${seconds(last)} s.`;
}
