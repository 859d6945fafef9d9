import { describe, expect, test } from 'vitest';
import { chainOf } from '../../src/engine/chain.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { knowledge } from './knowledge.ts';

const two = 'AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.';
const dotnet =
  'Microsoft.Identity.Client.MsalUiRequiredException: ErrorCode: invalid_grant AADSTS50076: use MFA';

/** The chain in one line: `wrapper AADSTS70002 → AADSTS50126`. */
function chain(paste: string, asked: string | null = null): string {
  return chainOf(diagnose(paste, knowledge, asked))
    .chain.map(({ id, role }) => [role, id].filter(Boolean).join(' '))
    .join(' → ');
}

describe('a reader can choose the error to read about', () => {
  test('another code of the paste becomes the primary, with its own actor and handling', () => {
    const usual = diagnose(two, knowledge);
    const chosen = diagnose(two, knowledge, 'AADSTS70002');
    expect(usual.primary?.id).toBe('AADSTS50126');
    expect(chosen.primary).toMatchObject({ id: 'AADSTS70002', reason: 'chosen', confidence: 'exact' });
    const entry = knowledge.index.entries.find(({ id }) => id === 'AADSTS70002');
    expect(chosen.actor).toBe(entry?.actor);
    expect(chosen.handling?.action).toBe(entry?.handling);
  });

  test('what it carried lies behind it', () => {
    expect(diagnose(two, knowledge, 'AADSTS70002').others).toEqual([
      { id: 'AADSTS50126', role: 'cause', reason: 'umbrella' },
    ]);
  });

  test('what carries a code can be chosen as well', () => {
    const chosen = diagnose(dotnet, knowledge, 'oauth:invalid_grant');
    expect(chosen.primary).toMatchObject({ id: 'oauth:invalid_grant', entry: 'oauth:invalid_grant' });
    expect(chosen.codes).toEqual(['AADSTS50076']);
  });

  test.each(['AADSTS65001', '', 'no such thing'])(
    '%j, which the paste does not hold, changes nothing',
    (id) => {
      expect(diagnose(two, knowledge, id)).toEqual(diagnose(two, knowledge));
    },
  );

  test('choosing what is the primary anyway changes nothing', () => {
    expect(diagnose(two, knowledge, 'AADSTS50126')).toEqual(diagnose(two, knowledge));
  });
});

describe('the errors of a paste as a chain', () => {
  test('begin with the outer one and end with the cause', () => {
    expect(chain(two)).toBe('wrapper AADSTS70002 → AADSTS50126');
    expect(chain(dotnet)).toBe(
      'wrapper msal-dotnet:MsalUiRequiredException → wrapper oauth:invalid_grant → AADSTS50076',
    );
  });

  test('keep their order whichever is chosen', () => {
    expect(chain(two, 'AADSTS70002')).toBe('AADSTS70002 → cause AADSTS50126');
    expect(chain(dotnet, 'oauth:invalid_grant')).toBe(
      'wrapper msal-dotnet:MsalUiRequiredException → oauth:invalid_grant → cause AADSTS50076',
    );
    expect(chain(dotnet, 'msal-dotnet:MsalUiRequiredException')).toBe(
      'msal-dotnet:MsalUiRequiredException → cause oauth:invalid_grant → cause AADSTS50076',
    );
  });

  test('leave out what merely stands in the same text', () => {
    const { chain, beside } = chainOf(
      diagnose('AADSTS50126: Invalid password.\nAADSTS65001: not consented', knowledge),
    );
    expect(chain).toHaveLength(1);
    expect(beside.map(({ role }) => role)).toEqual(['also-present']);
  });

  test('of a text without an error is empty', () => {
    expect(chainOf(diagnose('hello', knowledge))).toEqual({ chain: [], beside: [] });
  });
});
