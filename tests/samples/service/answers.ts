/** An HTTP answer of the scripted service. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** An answer, what it is computed by at the moment it is given, or the ordinary success. */
export type Script = Answer | (() => Answer) | 'yes';

/** Ids that the service prints in every refusal, so that a test can find them again. */
export const ids = {
  client: '5a1d6c1e-0000-4000-8000-00000000c11e',
  tenant: '7e4a47a1-0000-4000-8000-000000007e4a',
  user: 'a11ce000-0000-4000-8000-0000000a11ce',
  correlation: 'c0ffee00-0000-4000-8000-00000000c0de',
  trace: 'beefcafe-0000-4000-8000-00000000beef',
} as const;

/** The person who signs in. */
export const person = { name: 'Alice Example', username: 'alice@contoso.example' } as const;

interface Refusal {
  /** OAuth error (RFC 6749, section 5.2). */
  error: string;
  /** AADSTS number. */
  code: number;
  status?: number;
  suberror?: string;
  /** JSON text, as the service sends it. */
  claims?: string;
}

/** A refusal as Entra's token endpoint words it. */
export function refusal({ error, code, status = 400, suberror, claims }: Refusal): Answer {
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: The scripted service refuses ${person.username}. Trace ID: ${ids.trace} Correlation ID: ${ids.correlation} Timestamp: 2026-11-20 09:14:07Z`,
      error_codes: [code],
      timestamp: '2026-11-20 09:14:07Z',
      trace_id: ids.trace,
      correlation_id: ids.correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(suberror && { suberror }),
      ...(claims && { claims }),
    },
  };
}

/** HTTP 429 (RFC 6585, section 4) with `Retry-After` in its first form (RFC 9110, section 10.2.3). */
export function throttled(seconds: number): Answer {
  return {
    ...refusal({ error: 'temporarily_unavailable', code: 90055, status: 429 }),
    headers: { 'Retry-After': String(seconds) },
  };
}

/** The same with the second form: a date, so many seconds after the moment it is sent, rounded up. */
export function throttledUntil(seconds: number): () => Answer {
  return () => {
    const until = new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000);
    return { ...throttled(seconds), headers: { 'Retry-After': until.toUTCString() } };
  };
}

/** HTTP 503 without `Retry-After`. */
export const unavailable: Answer = refusal({ error: 'temporarily_unavailable', code: 90033, status: 503 });

/** Two claims challenges, as JSON text. */
export const challenges = {
  first: '{"access_token":{"nbf":{"essential":true,"value":"1763630047"}}}',
  second: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
} as const;

/** The refusal of a silent request that a prompt with the claims would mend. */
export function interactionRequired(claims: string = challenges.first): Answer {
  return refusal({ error: 'invalid_grant', code: 50076, suberror: 'basic_action', claims });
}

/** An API's refusal of a token, with a claims challenge in `WWW-Authenticate`. */
export function challenged(claims: string = challenges.first): Answer {
  const encoded = Buffer.from(claims).toString('base64');
  return {
    status: 401,
    headers: {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/v2.0/authorize", error="insufficient_claims", claims="${encoded}"`,
    },
    body: {},
  };
}
