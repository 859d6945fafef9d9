import { describe, expect, test } from 'vitest';
import { msalErrors, temporaryFile } from './command.ts';

const paste = 'AADSTS50076: Due to a configuration change made by your administrator …';

describe('explain says what happened, who acts and what to do', () => {
  test('of a file', () => {
    const { code, stdout, stderr } = msalErrors(['explain', temporaryFile('error.log', paste)]);
    expect(stdout).toMatch(/^AADSTS50076 {2}UserStrongAuthClientAuthNRequired\n/);
    expect(stdout).toContain('\nMultifactor authentication is required\n');
    expect(stdout).toContain('\nWho acts: User\n');
    expect(stdout).toContain('\nWhat your app does: Sign in interactively, with the claims\n');
    expect(stdout).toContain('\nFix it\n');
    expect(stdout).toContain('\nWhy it happens\n');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test.each([[['explain']], [['explain', '-']]])('of standard input: %j', (args) => {
    const { code, stdout } = msalErrors(args, paste);
    expect(stdout).toMatch(/^AADSTS50076 /);
    expect(code).toBe(0);
  });

  test('with the ids that support asks for', () => {
    const ids = 'Correlation ID: 9220ddd4-a25e-42de-abb4-38ae11db894b\nTimestamp: 2021-11-12 02:59:36Z';
    const { stdout } = msalErrors(['explain'], `${paste}\n${ids}`);
    expect(stdout).toMatch(/Correlation ID +9220ddd4-a25e-42de-abb4-38ae11db894b\n/);
    expect(stdout).toMatch(/Time +2021-11-12 02:59:36Z\n/);
  });

  test('without backticks, its prose within 80 columns', () => {
    const { stdout } = msalErrors(['explain'], paste);
    expect(stdout).not.toContain('`');
    expect(stdout.split('\n').filter((line) => line.length > 80 && line.includes(' '))).toEqual([]);
  });
});

describe('explain ends with 1 where nothing was recognised', () => {
  test.each(['The quick brown fox jumps over the lazy dog.', ''])('as in "%s"', (text) => {
    const { code, stdout, stderr } = msalErrors(['explain'], text);
    expect(stdout).toMatch(/^Nothing recognised\nWhat helps: the whole message with its code/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
});

describe('explain --language adds code in that language', () => {
  test('from the SDK that belongs to it', () => {
    const { code, stdout } = msalErrors(['explain', '--language', 'python'], paste);
    expect(stdout).toMatch(/\nIn code \(MSAL Python \d+\.\d+\.\d+\)\nimport msal\n/);
    expect(code).toBe(0);
  });

  test('in place of that of the library in the paste', () => {
    const dotnet = `MSAL.NetCore.4.61.3.0.MsalUiRequiredException: ${paste}`;
    expect(msalErrors(['explain'], dotnet).stdout).toContain('\nIn code (MSAL.NET ');
    expect(msalErrors(['explain', '--language', 'java'], dotnet).stdout).toContain('\nIn code (MSAL4J ');
  });

  test('and lists the languages where there is none of that name', () => {
    const { code, stdout, stderr } = msalErrors(['explain', '--language', 'cobol'], paste);
    expect(stderr).toMatch(
      /^There is no language "cobol"\. Choose one of: csharp, javascript, node, python, java, swift, objc, .+\.\n/,
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
