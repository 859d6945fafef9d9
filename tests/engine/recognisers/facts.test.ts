import { describe, expect, test } from 'vitest';
import { signals } from '../knowledge.ts';

const guid = 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7';

describe('ids and times', () => {
  test.each([
    `Correlation ID: ${guid}`,
    `"correlation_id":"${guid}"`,
    `correlationId: '${guid}'`,
    `MSALCorrelationIDKey=${guid}`,
    `client-request-id: ${guid}`,
    `correlation_id%22%3A%22${guid}`,
  ])('correlation id of %s', (paste) => expect(signals('correlation-id', paste)).toEqual([guid]));

  test.each([`Trace ID: ${guid}`, `"trace_id":"${guid}"`, `Request Id: ${guid}`, `x-ms-request-id: ${guid}`])(
    'trace id of %s',
    (paste) => expect(signals('trace-id', paste)).toEqual([guid]),
  );

  test('the client-request-id is not a trace id', () => {
    expect(signals('trace-id', `client-request-id: ${guid}`)).toEqual([]);
  });

  test('a timestamp is kept as it is written', () => {
    expect(signals('timestamp', 'Timestamp: 2026-11-20 09:14:07Z')).toEqual(['2026-11-20 09:14:07Z']);
    expect(signals('timestamp', '"createdDateTime": "2022-11-05T06:01:15Z"')).toEqual([
      '2022-11-05T06:01:15Z',
    ]);
  });

  test('the API that was asked for is the resource', () => {
    expect(
      signals('resource', "multi-factor authentication to access '00000003-0000-0000-c000-000000000000'."),
    ).toEqual(['00000003-0000-0000-c000-000000000000']);
  });
});

describe('HTTP', () => {
  test.each([
    ['HTTP/1.1 401 Unauthorized', '401'],
    ['reply status code was 400:', '400'],
    ['\tStatusCode: 429 ', '429'],
    ['RESPONSE 400: 400 Bad Request', '400'],
    ["Status Code = '503'", '503'],
  ])('status of %s', (paste, status) => expect(signals('http-status', paste)[0]).toBe(status));

  test('Retry-After is read in both forms', () => {
    expect(signals('retry-after', 'Retry-After: 120')).toEqual(['120']);
    expect(signals('retry-after', 'retry-after: Fri, 20 Nov 2026 09:15:00 GMT')).toEqual([
      'Fri, 20 Nov 2026 09:15:00 GMT',
    ]);
  });
});

describe('OAuth words', () => {
  test('the labelled word wins over others in the text', () => {
    expect(
      signals('oauth-error', '{"error":"invalid_grant","error_description":"… interaction_required …"}'),
    ).toEqual(['invalid_grant']);
  });

  test('a bare word is read where no label stands', () => {
    expect(signals('oauth-error', 'token refresh failed: invalid_grant')).toEqual(['invalid_grant']);
  });

  test('the suberror is not an OAuth error', () => {
    const paste = '{"error":"invalid_grant","suberror":"consent_required"}';
    expect(signals('suberror', paste)).toEqual(['consent_required']);
    expect(signals('oauth-error', paste)).toEqual(['invalid_grant']);
  });
});
