/** About as long as what people paste, in characters. */
const length = 5_000;

const ids = `Trace ID: 255d1aef-8c98-452f-ac51-23d051240864
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z`;

/** A text, and what is added to it until it is long enough. */
function filled(begin: string, more: (at: number) => string, end = ''): string {
  let text = begin;
  for (let at = 1; text.length + end.length < length; at++) text += more(at);
  return text + end;
}

function exception(code: string): string {
  return filled(
    `Microsoft.Identity.Client.MsalUiRequiredException: ${code}: The request for '00000003-0000-0000-c000-000000000000' was refused.\n${ids}\n`,
    (at) =>
      `   at Contoso.Orders.Step${at}.RunAsync(CancellationToken token) in /src/Orders/Step${at}.cs:line ${at}\n`,
  );
}

function tokenResponse(code: string): string {
  return filled(
    `{\n  "error": "invalid_grant",\n  "error_description": "${code}: The request was refused.",\n  "timestamp": "2026-11-20 02:00:11Z",\n  "trace_id": "0d6a1f5e-7f0e-4c39-8a0e-6b7d5e9a2100",\n  "correlation_id": "6f9b1f44-2d7c-4f0e-b5a3-1f1a1c6a7e90",\n  "notes": [\n`,
    (at) => `    { "step": ${at}, "text": "The request was sent again and failed as before." },\n`,
    '    null\n  ]\n}',
  );
}

function redirect(code: string): string {
  return filled(
    `https://orders.contoso.example/signin?error=access_denied&error_description=${code}%3a+The+request+was+refused.%0d%0aTrace+ID%3a+8b1c2a56-0f0b-4f0e-9d3e-2f5a7c1e3300%0d%0aCorrelation+ID%3a+2c9e0a4f-5d1b-4a7f-8b44-6f0d2a1b9c77%0d%0aTimestamp%3a+2026-11-20+16%3a41%3a52Z`,
    (at) => `&state${at}=${'1f0c'.repeat(20)}`,
  );
}

function logRows(code: string): string {
  return filled('', (at) => {
    const time = `2026-11-20T09:${String(10 + (at % 50)).padStart(2, '0')}:07Z`;
    const id = `fb3d2015-bc17-4bb9-bb85-${String(at).padStart(12, '0')}`;
    return `${time} ERROR [auth] sign-in failed: ${code}: The request was refused. Correlation ID: ${id}\n`;
  });
}

/** Pastes of every kind, about a code that is put into them. */
export const pastes: Record<string, (code: string) => string> = {
  'exception with stack': exception,
  'token response': tokenResponse,
  'redirect URL': redirect,
  'log rows': logRows,
};
