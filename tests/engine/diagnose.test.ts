import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { explain, knowledge } from './knowledge.ts';

describe('the primary', () => {
  test('is the cause, and its wrapper says so', () => {
    const { primary, others } = explain(
      'AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.',
    );
    expect(primary?.id).toBe('AADSTS50126');
    expect(others).toContainEqual({ id: 'AADSTS70002', role: 'wrapper', reason: 'umbrella' });
  });

  test('is the code that the ids stand behind, among several', () => {
    const { primary, others } = explain(
      'Attempt 1: AADSTS50126\nAttempt 2: AADSTS50053: The account is locked\nTrace ID: a90f1bb9-54d1-4350-ab89-cccaff959c00',
    );
    expect(primary?.id).toBe('AADSTS50053');
    expect(others).toContainEqual({ id: 'AADSTS50126', role: 'also-present', reason: 'ids' });
  });

  test('carries the title and the page of its entry', () => {
    expect(explain('AADSTS50076').primary).toEqual({
      id: 'AADSTS50076',
      title: 'Multifactor authentication is required',
      url: '/errors/aadsts/50076/',
      confidence: 'exact',
      entry: 'AADSTS50076',
      reason: 'only',
    });
  });

  test('without an entry leads to the service and is explained by what stands around it', () => {
    const { primary } = explain('{"error":"invalid_client","error_codes":[7000999]}');
    expect(primary).toMatchObject({
      id: 'AADSTS7000999',
      url: 'https://login.microsoftonline.com/error?code=7000999',
      entry: 'oauth:invalid_client',
    });
  });

  test('of a group is the member that was printed, explained by the group', () => {
    const paste =
      'MSAL: Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';
    expect(explain(paste).primary).toMatchObject({
      id: expect.stringMatching(/^msal-objc:NSURLError.+/),
      entry: 'msal-objc:NSURLErrorDomain',
    });
  });

  test('of an internal number is the entry it has of its own', () => {
    expect(explain('(MSALErrorDomain, code -42402)').primary).toMatchObject({
      id: 'msal-objc:MSALInternalErrorInteractiveSessionAlreadyRunning',
      entry: 'msal-objc:MSALInternalErrorInteractiveSessionAlreadyRunning',
    });
  });

  test('is found by its message where the code was cut off', () => {
    const paste =
      "The user or administrator has not consented to use the application with ID 'x' named 'Contoso'. Send an interactive authorization request for this user and resource.";
    expect(explain(paste).primary).toMatchObject({ id: 'AADSTS65001', confidence: 'message' });
    expect(diagnose(paste, { index: knowledge.index }).primary).toBeNull();
  });

  test('is the nearest name where a single word is misspelt', () => {
    expect(explain('no_account_eror').primary).toMatchObject({
      id: 'msal-browser:no_account_error',
      confidence: 'fuzzy',
    });
  });

  test.each(['', '   ', 'hello', 'Azure AD error', 'How do I reset my password?'])('%j has none', (paste) =>
    expect(explain(paste).primary).toBeNull(),
  );

  test("is not another provider's OAuth error", () => {
    expect(
      explain('{"error":"invalid_grant"}\nhttps://oauth2.googleapis.com/token, a long text around it')
        .primary,
    ).toBeNull();
  });
});

describe('classification', () => {
  test.each([
    [
      'MSAL.NetCore.4.61.3.0.MsalUiRequiredException: {"error":"invalid_grant","suberror":"basic_action"}',
      'BasicAction',
    ],
    ['com.microsoft.aad.msal4j.MsalInteractionRequiredException {"suberror":"basic_action"}', 'BASIC_ACTION'],
    ['Classification: UserPasswordExpired', 'UserPasswordExpired'],
  ])('%s is %s', (paste, classification) => expect(explain(paste).classification).toBe(classification));
});

describe('signals', () => {
  test('lie inside the paste and show what they name', () => {
    const paste = '#error=login_required&error_description=AADSTS50058%3a+A+silent+sign-in+request';
    for (const { start, end, kind } of explain(paste).signals) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(paste.length);
      if (kind === 'code') expect(paste.slice(start, end)).toBe('AADSTS50058');
    }
  });
});
