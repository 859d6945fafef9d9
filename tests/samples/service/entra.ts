import { type Answer, ids, person } from './answers.ts';
import type { Seen } from './seen.ts';

const login = 'https://login.microsoftonline.com';
const issuer = `${login}/${ids.tenant}/v2.0`;

/** OpenID Provider metadata (OpenID Connect Discovery 1.0, section 3) of the tenant. */
export const openIdConfiguration = {
  issuer,
  authorization_endpoint: `${login}/${ids.tenant}/oauth2/v2.0/authorize`,
  token_endpoint: `${login}/${ids.tenant}/oauth2/v2.0/token`,
  device_authorization_endpoint: `${login}/${ids.tenant}/oauth2/v2.0/devicecode`,
  end_session_endpoint: `${login}/${ids.tenant}/oauth2/v2.0/logout`,
  jwks_uri: `${login}/${ids.tenant}/discovery/v2.0/keys`,
  response_types_supported: ['code', 'id_token', 'code id_token'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
};

/** Entra's instance discovery, which every MSAL asks before it trusts an authority. */
export const instanceDiscovery = {
  tenant_discovery_endpoint: `${issuer}/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'sts.windows.net'],
    },
  ],
};

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The libraries read an ID token that came over TLS without checking its signature (OpenID Connect Core, 3.1.3.7). */
function idToken(nonce: string | undefined): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: ids.client,
    iss: issuer,
    iat: now,
    nbf: now,
    exp: now + 3600,
    name: person.name,
    preferred_username: person.username,
    oid: ids.user,
    sub: ids.user,
    tid: ids.tenant,
    ver: '2.0',
    ...(nonce && { nonce }),
  };
  return `${base64url({ alg: 'RS256', typ: 'JWT' })}.${base64url(claims)}.${Buffer.from('none').toString('base64url')}`;
}

/**
 * A token answer (RFC 6749, section 5.1) to a request.
 * @param number of the token: the access token is `at-<number>`
 * @param nonce of the authorization request, which the ID token repeats
 */
export function tokens({ form }: Pick<Seen, 'form'>, number: number, nonce: string | undefined): Answer {
  const access = {
    token_type: 'Bearer',
    // So short that every library takes it for expired and uses the refresh token next time; on behalf of a caller
    // MSAL Go refuses a token of less than 5 minutes (partitioned_storage.go, v1.10.1).
    expires_in: form.requested_token_use === 'on_behalf_of' ? 3600 : 1,
    ext_expires_in: 1,
    access_token: `at-${number}`,
    scope: form.scope ?? '',
  };
  if (form.grant_type === 'client_credentials') return { status: 200, body: { ...access, expires_in: 3600 } };
  return {
    status: 200,
    body: {
      ...access,
      refresh_token: `rt-${number}`,
      id_token: idToken(nonce),
      client_info: base64url({ uid: ids.user, utid: ids.tenant }),
    },
  };
}

/** A device authorization answer (RFC 8628, section 3.2), to be polled every second. */
export const deviceCode: Answer = {
  status: 200,
  body: {
    user_code: 'ABCD1234',
    device_code: 'device-code-1',
    verification_uri: 'https://microsoft.com/devicelogin',
    expires_in: 900,
    interval: 1,
    message: 'To sign in, open https://microsoft.com/devicelogin and enter the code ABCD1234.',
  },
};
