import { describe, expect, test } from 'vitest';
import { signals } from '../knowledge.ts';

const codes = (paste: string) => signals('code', paste);

describe('a number is a code behind the labels of the service', () => {
  test.each([
    '{"error_codes":[50076]}',
    '{"error_codes": [\n    50076\n  ]}',
    "{'error_codes': [50076]}",
    String.raw`{\"error_codes\":[50076]}`,
    JSON.stringify({ log: { answer: { error_codes: [50076] } } }, null, 4),
    '"error_codes" => [ 50076 ]',
    'https://login.microsoftonline.com/error?code=50076',
    'https://login.microsoftonline.com/error%3Fcode%3D50076',
    'Error(s): 50076 - Timestamp: 2026-11-20',
    'MSALSTSErrorCodesKey=(\n    50076\n)',
    'Server error code: 50076',
    '"ResultType": "50076"',
    'ResultType == "50076"',
    'Sign-in error code: 50076',
    'status.errorCode: 50076',
  ])('%s', (paste) => expect(codes(paste)).toEqual(['AADSTS50076']));
});

describe('a list of numbers is a list of codes', () => {
  test.each([
    '{"error_codes":[50076,50079]}',
    '{"error_codes": [ 50076, 50079 ]}',
    JSON.stringify({ answer: { error_codes: [50076, 50079] } }, null, 4),
    'ResultType in ("50076", "50079")',
    'https://login.microsoftonline.com/error?code=50076%2C50079',
  ])('%s', (paste) => expect(codes(paste)).toEqual(['AADSTS50076', 'AADSTS50079']));
});

describe('a label that others use as well', () => {
  test.each([
    'Error code: 50076\nCorrelation ID: x',
    'Microsoft Entra: error code 50076',
    'Sign-in failed. Failure code: 50076',
    '{"errorCode":50076,"userPrincipalName":"x"}',
    'Fehlercode: 50076\nKorrelations-ID: x',
    'Code d’erreur : 50076\nID de corrélation : x',
    'Código de error: 50076\nMicrosoft',
    'エラー コード: 50076\n相関 ID: x',
    '错误代码: 50076\n相关性 ID: x',
  ])('counts in a text about signing in: %s', (paste) => expect(codes(paste)).toEqual(['AADSTS50076']));

  test.each([
    'The device answered: Error code: 50076',
    'MySQL said: error code 50076',
    'Correlation of errors. Error code: 99999999',
    'Microsoft SQL Server, Error code: 64999',
  ])('counts nowhere else, nor with a number that nobody knows: %s', (paste) =>
    expect(codes(paste)).toEqual([]),
  );

  test('counts with a new number where the text is surely ours', () => {
    expect(codes('login.microsoftonline.com: error code: 399999')).toEqual(['AADSTS399999']);
  });
});

describe('no code', () => {
  test.each([
    ['a success', '{"status":{"errorCode":0},"resultType":"0","correlationId":"x"}'],
    ['a number in a version', 'Microsoft error code: 50076.1 correlation id'],
    ['a number in a longer one', '{"error_codes":[500761234567]}'],
    ['a number in a text', 'Microsoft sold 50076 of them; correlation id x'],
    ['a number in quotes beside no error', 'the port is `50076`'],
  ])('%s', (_, paste) => expect(codes(paste)).toEqual([]));
});

test('a number that somebody quotes beside an error is one', () => {
  expect(codes('AADSTS50076 here, `50079` there')).toEqual(['AADSTS50076', 'AADSTS50079']);
  expect(codes('AADSTS50076 here, `99999` there')).toEqual(['AADSTS50076']);
});
