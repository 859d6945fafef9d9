import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { msalErrors } from './command.ts';

describe('the command explains itself', () => {
  test.each(['--help', '-h', 'help'])('with %s, on standard output', (word) => {
    const { code, stdout, stderr } = msalErrors([word]);
    expect(stdout).toMatch(/^Usage: msal-errors <command>\n/);
    expect(stdout).toContain(
      'Exit code: 0 with an answer, 1 where nothing was recognised, 2 on wrong usage.',
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test.each(['explain', 'lookup', 'search'])('and names the command %s', (name) => {
    expect(msalErrors(['--help']).stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });
});

describe('wrong usage ends with 2, and the problem and the usage go to standard error', () => {
  test.each([
    [[], 'Name a command.'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['constructor'], 'There is no command "constructor".'],
    [['explain', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['explain', '--language'], "Option '--language <value>' argument missing"],
    [['explain', 'one.log', 'two.log'], 'Name one file, or none to read standard input.'],
    [['explain', 'no-such-file.log'], 'no-such-file.log cannot be read: ENOENT'],
    [['explain', '--jsonl', 'no-such-file.jsonl'], 'no-such-file.jsonl cannot be read: ENOENT'],
    [['lookup', '50076', '--csv'], "Unknown option '--csv'"],
  ])('%j', (args, problem) => {
    const { code, stdout, stderr } = msalErrors(args);
    expect(stderr.slice(0, problem.length)).toBe(problem);
    expect(stderr).toContain('\nUsage: msal-errors <command>\n');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a folder is no file', () => {
    const folder = join(import.meta.dirname);
    const { code, stderr } = msalErrors(['explain', folder]);
    expect(stderr).toContain(`${folder} cannot be read: EISDIR`);
    expect(code).toBe(2);
  });
});

describe('there are no colour codes where nobody sees colours', () => {
  test.each([
    [['explain', '-']],
    [['lookup', '50076']],
    [['search', 'consent']],
    [['lookup', 'nothing-like-it']],
  ])('%j', (args) => {
    const { stdout, stderr } = msalErrors(args, 'AADSTS50076');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
