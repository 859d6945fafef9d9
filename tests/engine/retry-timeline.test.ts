import { describe, expect, test } from 'vitest';
import { answers } from '../../src/components/guide/retry-timeline/answers.ts';
import { chart } from '../../src/components/guide/retry-timeline/chart.ts';
import { blockedSeconds, clientsOf } from '../../src/components/guide/retry-timeline/local-blocks.ts';
import { slotsOf } from '../../src/components/guide/retry-timeline/slots.ts';
import { type Step, timeline } from '../../src/components/guide/retry-timeline/timeline.ts';
import { type Child, toHtml } from '../../src/components/guide/tree.ts';
import { knowledge } from './knowledge.ts';

const { retry } = knowledge.index;
const all = answers(knowledge);
const blocks = retry.libraries.flatMap(({ family, blocks: rows }) => rows.map((row) => ({ family, ...row })));

function answer(id: string) {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`No answer "${id}".`);
  return found;
}

/** The steps of a plan in short: `call 0, repeat 1, try 6, stop 7`. */
function plan(id: string, family: string, client: 'public' | 'confidential'): string {
  const { steps } = timeline(retry, answer(id), family, client);
  const short = ({ kind, at, to }: Step) => `${kind} ${at}${to === undefined ? '' : `–${to}`}`;
  return steps.map(short).join(', ');
}

describe('the plan after an answer', () => {
  test('waits as Retry-After says, three times, and gives up', () => {
    expect(plan('throttled', 'msal-go', 'confidential')).toBe('call 0, try 30, try 60, try 90, stop 90');
  });

  test('reads a date as the time from the answer to it', () => {
    expect(plan('throttled-until', 'msal-go', 'public')).toBe('call 0, try 45, try 90, try 135, stop 135');
  });

  test('counts from the moment at which the library hands the error over', () => {
    expect(plan('unavailable', 'msal-dotnet', 'confidential')).toBe(
      'call 0, repeat 1, try 6, repeat 7, stop 7',
    );
  });

  test('starts no try while the library answers from memory', () => {
    expect(plan('unavailable', 'msal-browser', 'public')).toBe('call 0, block 0–60, try 60, stop 60');
  });

  test('holds a library that cannot read dates to its own time', () => {
    expect(plan('throttled-until', 'msal-browser', 'public')).toMatch(/^call 0, block 0–60, try 60/);
  });

  test('shows the repeat of a library that looks at the status and not at Retry-After', () => {
    expect(plan('unavailable-told', 'msal-objc', 'public')).toMatch(/^call 0, repeat 0.5, block 0.5–20.5/);
    expect(plan('unavailable-told', 'msal-dotnet', 'public')).toMatch(/^call 0, block 0–20, try 20/);
  });

  test('makes the pause longer where nothing said how long to wait', () => {
    expect(plan('unanswered', 'msal-node', 'public')).toBe('call 0, try 5, try 15, stop 15');
  });

  test('never repeats what only the user can mend', () => {
    expect(plan('refused', 'msal-browser', 'public')).toBe('call 0, ask 0');
    expect(plan('refused', 'msal-dotnet', 'public')).toBe('call 0, block 0–120, ask 0');
  });
});

describe('the figures of local blocks', () => {
  test('stand in the sentence beside them too', () => {
    for (const { family, throttles, blocks: rows } of retry.libraries) {
      const all = rows.flatMap(({ busySeconds, refusedSeconds }) => [busySeconds, refusedSeconds]);
      const figures = [...new Set(all)].filter(Boolean);
      for (const figure of figures) expect(throttles, family).toContain(`${figure} s`);
      if (throttles === null) expect(figures).toEqual([]);
    }
  });

  test('name the kinds of client that a library makes', () => {
    expect(clientsOf(retry.libraries, 'msal-browser')).toEqual(['public']);
    expect(clientsOf(retry.libraries, 'msal-java')).toEqual(['public', 'confidential']);
  });

  test('are nothing where no answer came', () => {
    for (const block of blocks) expect(blockedSeconds(block, answer('unanswered'))).toBe(0);
  });
});

describe('the drawing', () => {
  const combinations = all.flatMap((one) =>
    blocks.map(({ family, client }) => ({ id: one.id, family, client })),
  );

  test.each(combinations)('has room for every mark: $id, $family, $client', ({ id, family, client }) => {
    const { steps } = timeline(retry, answer(id), family, client);
    const slots = slotsOf(steps);
    expect(slots[0]?.left).toBe(0);
    expect(slots.at(-1)?.left).toBeCloseTo(100);
    for (const [at, { left }] of slots.entries()) {
      // On the narrowest screen one per cent is three pixels, and a mark is 22 wide.
      if (at > 0) expect(left - (slots[at - 1]?.left ?? 0)).toBeGreaterThan(7.3);
    }
  });

  test('numbers the steps that the list tells, and no others', () => {
    const { steps } = timeline(retry, answer('unavailable'), 'msal-dotnet', 'confidential');
    const html = toHtml(chart(steps, 'MSAL.NET'));
    expect(
      [...html.matchAll(/class="mark step-(\w+)"[^>]*>(\d?)</g)].map(([, kind, text]) => `${kind}${text}`),
    ).toEqual(['call1', 'try3', 'stop4', 'repeat2', 'repeat']);
  });
});

test('text of the data is text on the page, whatever it holds', () => {
  const tree: Child = { tag: 'p', attributes: { title: '"<' }, children: ['<b> & "co"'] };
  expect(toHtml(tree)).toBe('<p title="&quot;&lt;">&lt;b&gt; &amp; &quot;co&quot;</p>');
});
