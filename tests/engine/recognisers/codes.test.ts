import { describe, expect, test } from 'vitest';
import { signals } from '../knowledge.ts';

const codes = (paste: string) => signals('code', paste);

describe('service codes', () => {
  test.each([
    ['AADSTS50076: Due to a configuration change', 'AADSTS50076'],
    ['AADST50020', 'AADSTS50020'],
    ['AADSTS 700016 Application not found', 'AADSTS700016'],
    ['AADSTS_65001', 'AADSTS65001'],
    ['AADSTS5OO34', 'AADSTS50034'],
    ['aadsts50058', 'AADSTS50058'],
    ['AADB2C90118: The user has forgotten their password.', 'AADB2C90118'],
  ])('%s is %s', (paste, code) => expect(codes(paste)).toEqual([code]));

  test.each(['AADSTS', 'XAADSTS50076X', 'KB50126: security update'])('%s holds none', (paste) =>
    expect(codes(paste)).toEqual([]),
  );
});

describe('numbers after a label', () => {
  test.each([
    ['{"error_codes":[70002,54005]}', ['AADSTS70002', 'AADSTS54005']],
    ['https://login.microsoftonline.com/error?code=50058', ['AADSTS50058']],
    ['https://login.microsoftonline.com/error?code=16000%2C90072', ['AADSTS16000', 'AADSTS90072']],
    ['ResultType=50126', ['AADSTS50126']],
    ['| where ResultType in ("50053","50126")', ['AADSTS50053', 'AADSTS50126']],
    ['Sign-in error code\t50053', ['AADSTS50053']],
    ['ServerError: invalid_grant: Error(s): 50126 - Timestamp: x', ['AADSTS50126']],
    ['Error code: 530001\nCorrelation Id: fc392877-e778-404d-898a-b91d10dcf880', ['AADSTS530001']],
  ])('%s', (paste, expected) => expect(codes(paste)).toEqual(expected));

  test('a general label counts only in a text about signing in', () => {
    expect(codes('error code 12345 in module disk')).toEqual([]);
  });

  test('0 is a success', () => {
    expect(codes('{"status":{"errorCode":0}} microsoft sign-in')).toEqual([]);
  });
});

describe('columns of an export', () => {
  test('numbers beneath the heading of the error code are codes', () => {
    expect(codes('time,ResultType,user\n2026-11-20,50126,a\n2026-11-20,0,b\n2026-11-20,50053,c')).toEqual([
      'AADSTS50126',
      'AADSTS50053',
    ]);
  });

  test('numbers of other columns are not', () => {
    expect(codes('id,name,zip\n1,Contoso,50058')).toEqual([]);
  });
});

describe('a paste that is nothing but a code', () => {
  test.each([
    ['50058', 'AADSTS50058'],
    [' error 65001 ', 'AADSTS65001'],
    ['UserStrongAuthClientAuthNRequired', 'AADSTS50076'],
    ['interaction_in_progress', 'msal-browser:interaction_in_progress'],
    ['-50005', 'msal-objc:MSALErrorUserCanceled'],
    ['MSALErrorInteractionRequired', 'msal-objc:MSALErrorInteractionRequired'],
  ])('%s is %s', (paste, code) => expect(codes(paste)).toEqual([code]));

  test.each(['42', '2024-05-14T08:00:12.500Z', '65001-65535/tcp open', '192.168.50.58:50011'])(
    '%s is none',
    (paste) => expect(codes(paste)).toEqual([]),
  );
});
