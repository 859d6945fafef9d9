import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { environment, msalErrors, program, temporaryFile } from './command.ts';

/** The id and the primary of every line that was written. */
function answers(stdout: string): unknown[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, diagnosis }) => [id, diagnosis.primary?.id ?? null]);
}

describe('explain --jsonl gives a diagnosis for each line', () => {
  test('in their order, with their ids, also for those that hold nothing', () => {
    const file = temporaryFile(
      'lines.jsonl',
      `{"id":"b","input":"AADSTS50076"}
{"id":7,"input":"The quick brown fox."}
{"id":"a","input":"AADSTS65001"}
`,
    );
    const { code, stdout, stderr } = msalErrors(['explain', '--jsonl', file]);
    expect(answers(stdout)).toEqual([
      ['b', 'AADSTS50076'],
      [7, null],
      ['a', 'AADSTS65001'],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('of standard input, passing over empty lines and further fields', () => {
    const lines = '{"id":1,"input":"AADSTS50076","time":"12:00"}\r\n\r\n{"id":2,"input":"AADSTS65001"}';
    expect(answers(msalErrors(['explain', '--jsonl', '-'], lines).stdout)).toEqual([
      [1, 'AADSTS50076'],
      [2, 'AADSTS65001'],
    ]);
  });

  test('the same as explain --json does for one text', () => {
    const [line = ''] = msalErrors(
      ['explain', '--jsonl', '-'],
      '{"id":1,"input":"AADSTS50076"}',
    ).stdout.split('\n');
    expect(JSON.parse(line).diagnosis).toEqual(
      JSON.parse(msalErrors(['explain', '--json'], 'AADSTS50076').stdout),
    );
  });

  test('of a file that begins with a byte order mark', () => {
    const { stdout } = msalErrors(['explain', '--jsonl', '-'], '\uFEFF{"id":1,"input":"AADSTS50076"}\n');
    expect(answers(stdout)).toEqual([[1, 'AADSTS50076']]);
  });
});

describe('explain --jsonl names the file and the line that it cannot use', () => {
  test.each([
    ['{"id":2,"input":', 'is not JSON'],
    ['{"id":2}', 'has no text in "input"'],
    ['{"id":2,"input":50076}', 'has no text in "input"'],
    ['null', 'has no text in "input"'],
  ])('as %s', (line, problem) => {
    const file = temporaryFile('lines.jsonl', `{"id":1,"input":"AADSTS50076"}\n${line}\n`);
    const { code, stderr } = msalErrors(['explain', '--jsonl', file]);
    expect(stderr).toContain(`${file}, line 2 ${problem}`);
    expect(code).toBe(2);
  });
});

test('explain --jsonl ends quietly when nobody reads on, as in a pipe to head', async () => {
  const file = temporaryFile('lines.jsonl', '{"id":1,"input":"AADSTS50076"}\n'.repeat(2000));
  const child = spawn(process.execPath, [program, 'explain', '--jsonl', file], { env: environment });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await text(child.stderr)).toBe('');
});
