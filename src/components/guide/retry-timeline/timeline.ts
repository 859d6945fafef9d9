import type { LibraryRetry, LocalBlock } from '../../../catalog/schema/retry.ts';
import { planRetry, type RetryPlan, type RetryTable, retryDelay } from '../../../engine/retry.ts';
import type { Answer } from './answers.ts';
import { blockedSeconds, type ClientKind } from './local-blocks.ts';

/** One thing that happens, in seconds since the call. */
export interface Step {
  kind: 'call' | 'repeat' | 'block' | 'try' | 'stop' | 'ask';
  at: number;
  /** Where it lasts: its end. */
  to?: number;
  /** It follows what happens at `at`, as a consequence. */
  after?: true;
  /** Of a try: which one it is, and how long the service wants to be left alone before it. */
  attempt?: number;
  delay?: number;
  /** Drawn, but not told again. */
  silent?: true;
}

export interface Timeline {
  plan: RetryPlan | null;
  /** What the library sends again by itself in this case. */
  repeats: LibraryRetry['retries'];
  block: LocalBlock | undefined;
  steps: Step[];
}

type Repeats = LibraryRetry['retries'];

/** A library that looks at the status alone repeats a 5xx even where the header asks for a pause. */
function repeatsOf(answer: Answer, plan: RetryPlan | null, library: LibraryRetry | undefined): Repeats {
  const own = plan?.library?.retries ?? [];
  if (own.length > 0 || (answer.status ?? 0) < 500) return own;
  const status = library?.retries.filter(({ policies }) => policies.includes('unavailable')) ?? [];
  return status.filter(({ ignoresRetryAfter }) => ignoresRetryAfter);
}

/** The library's repeats of one call that came at `at`. */
function repeat(repeats: Repeats, at: number): Step[] {
  const delays = repeats.flatMap(({ count, delaySeconds }) => Array<number>(count).fill(delaySeconds));
  let time = at;
  return delays.map((delay) => {
    time += delay;
    return { kind: 'repeat', at: time };
  });
}

/** Plans what follows an answer; every later answer is taken to be the same, and to come at once. */
export function timeline(retry: RetryTable, answer: Answer, family: string, client: ClientKind): Timeline {
  const plan = planRetry({ retry }, { ...answer, library: family });
  const library = retry.libraries.find((candidate) => candidate.family === family);
  const block = library?.blocks.find((row) => row.client === client);
  const repeats = repeatsOf(answer, plan, library);
  const blocked = block ? blockedSeconds(block, answer) : 0;
  const steps: Step[] = [];
  let at = 0;
  let free = 0;
  /** Sends, lets the library repeat and block, and leaves `at` where the code has its error. */
  const send = (step: Step, last: boolean) => {
    const again = repeat(repeats, step.at);
    const quiet = step.kind === 'try' ? ({ silent: true } as const) : {};
    at = again.at(-1)?.at ?? step.at;
    free = at + blocked;
    steps.push(step, ...again.map((one) => ({ ...one, ...quiet })));
    if (blocked > 0 && !last) steps.push({ kind: 'block', at, to: free, ...quiet });
  };
  send({ kind: 'call', at: 0 }, false);
  const attempts = plan?.attempts ?? 0;
  for (let attempt = 1; plan && attempt <= attempts; attempt++) {
    // Without what chance adds: the drawing shows the earliest moment.
    const delay = retryDelay(plan, attempt, answer.now, () => 0) / 1000;
    send({ kind: 'try', at: Math.max(at + delay, free), attempt, delay: at + delay }, attempt === attempts);
  }
  steps.push({ kind: plan ? 'stop' : 'ask', at, after: true });
  return { plan, repeats, block, steps };
}
