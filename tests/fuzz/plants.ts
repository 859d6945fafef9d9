import fc from 'fast-check';
import { guidOf, numberBelow, opaqueOf } from './values.ts';

/** A value of which it is known what has to become of it: it must never be shown, be redacted, or be kept. */
export interface Plant {
  kind: 'token' | 'secret' | 'user' | 'tenant' | 'correlation-id' | 'code';
  value: string;
  /** The value with what tells its kind. */
  written: string;
}

/** How a kind of value looks, and the ways in which texts write it. */
interface Form {
  kind: Plant['kind'];
  create(seed: number): string;
  writes: ((value: string) => string)[];
}

const jwtOf = (seed: number) =>
  `eyJ${opaqueOf(seed, 30)}.${opaqueOf(seed + 1, 40 + (seed % 90))}.${opaqueOf(seed + 2, 43)}`;
const passwordOf = (seed: number) => `K7${opaqueOf(seed, 14).replace(/[-_]/g, '!')}`;

const forms: Form[] = [
  {
    kind: 'token',
    create: jwtOf,
    writes: [
      (value) => `Authorization: Bearer ${value}`,
      (value) => `"access_token":"${value}"`,
      (value) => `token_type=Bearer&id_token=${value}&state=12345`,
      (value) => `the token was ${value}`,
      (value) => `client_assertion=${value}`,
    ],
  },
  {
    kind: 'token',
    create: (seed) => `0.A${opaqueOf(seed, 40)}.${opaqueOf(seed + 1, 60)}`,
    writes: [
      (value) => `GET https://app.contoso.com/signin?code=${value}&session_state=1 HTTP/1.1`,
      (value) => `"refresh_token": "${value}"`,
      (value) => `grant_type=refresh_token&refresh_token=${value}`,
      (value) => `redirect_uri=https://app.contoso.com/auth?code=${value}`,
      (value) =>
        `AADSTS50011: The redirect URI 'https://contoso.com/?code=${value}' specified in the request does not match the redirect URIs configured for the application '${guidOf(1)}'.`,
    ],
  },
  {
    kind: 'token',
    create: (seed) => opaqueOf(seed, 48),
    writes: [
      (value) => `Authorization: Bearer ${value}`,
      (value) => `"access_token": "${value}"`,
      (value) => `device_code=${value}`,
      (value) => `http://localhost:3000/?code=${value}`,
    ],
  },
  {
    kind: 'secret',
    create: (seed) => `${opaqueOf(seed, 3)}8Q~${opaqueOf(seed + 1, 33)}z`,
    writes: [
      (value) => `client_secret=${value}`,
      (value) => `"clientSecret": "${value}"`,
      (value) => `AZURE_CLIENT_SECRET=${value}`,
      (value) => `the secret ${value} was rejected`,
      (value) => `client_id=${guidOf(1)}&scope=openid&client_secret=${value}&grant_type=client_credentials`,
    ],
  },
  {
    kind: 'secret',
    create: passwordOf,
    writes: [
      (value) => `password=${value}`,
      (value) => `"password": "${value}"`,
      (value) => `grant_type=password&username=x&password=${value}&scope=openid`,
      (value) => `scope=openid password=${value}`,
      (value) => `resource=https://graph.microsoft.com;pwd=${value}`,
    ],
  },
  {
    kind: 'secret',
    create: (seed) => `MIIE${opaqueOf(seed, 90).replace(/[-_]/g, '/')}`,
    writes: [
      (value) => `-----BEGIN PRIVATE KEY-----\n${value}\n-----END PRIVATE KEY-----`,
      (value) => `AccountKey=${value}==;EndpointSuffix=core.windows.net`,
      (value) => `https://contoso.blob.core.windows.net/logs?sv=2026&sig=${value}%3D&se=2027`,
    ],
  },
  {
    kind: 'user',
    create: (seed) => `megan.bowen${seed % 1000}@contoso.com`,
    writes: [
      (value) => `user ${value} failed`,
      (value) => `"userPrincipalName":"${value}"`,
      (value) => `UPN: ${value}`,
      (value) => `login_hint=${value}&prompt=login`,
      (value) => `User account '${value}' from identity provider 'live.com' does not exist`,
    ],
  },
  {
    kind: 'user',
    create: (seed) => `${['nina', 'tarik', 'ulla', 'rosa', 'megan'][seed % 5]}weber${seed % 1000}`,
    writes: [
      (value) => `at Contoso.Auth.Get() in C:\\Users\\${value}\\src\\Auth.cs:line 12`,
      (value) => `File "/home/${value}/app/main.py", line 12, in get`,
      (value) => `{"displayName":"${value}","id":1} refused, so ${value} called`,
    ],
  },
  {
    kind: 'tenant',
    create: (seed) => `contoso${seed % 1000}.onmicrosoft.com`,
    writes: [
      (value) => `https://login.microsoftonline.com/${value}/oauth2/v2.0/token`,
      (value) => `tenant: ${value}`,
      (value) => `no subscription found in ${value}`,
    ],
  },
  {
    kind: 'tenant',
    create: (seed) => guidOf(seed + 2_000_000),
    writes: [
      (value) => `tenant_id=${value}`,
      (value) => `https://login.microsoftonline.com/${value}/oauth2/v2.0/token`,
      (value) => `"tid":"${value}"`,
      (value) => `was not found in the directory '${value}'`,
    ],
  },
  {
    kind: 'correlation-id',
    create: guidOf,
    writes: [
      (value) => `Correlation ID: ${value}`,
      (value) => `"correlation_id":"${value}"`,
      (value) => `client-request-id: ${value}`,
      (value) => `CorrelationId=${value}`,
      (value) => `Trace ID: ${value}`,
    ],
  },
  {
    kind: 'code',
    create: (seed) => `AADSTS${50_000 + numberBelow(seed, 900)}`,
    writes: [
      (value) => `${value}: The request was refused.`,
      (value) => `"error_description":"${value}: The request was refused."`,
      (value) => `error=invalid_grant&error_description=${value}`,
      (value) => value,
    ],
  },
];

const writings = forms.flatMap((form) => form.writes.map((write) => ({ ...form, write })));

/** A value in one of the ways in which it is written. */
export const plants: fc.Arbitrary<Plant> = fc
  .tuple(fc.constantFrom(...writings), fc.nat(1_000_000))
  .map(([{ kind, create, write }, seed]) => {
    const value = create(seed);
    return { kind, value, written: write(value) };
  });
