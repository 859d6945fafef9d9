import type { Signal } from '../signal.ts';
import { type Recogniser, signal } from './recogniser.ts';

/** How a token was asked for, which limits what an app can do about a failure. */
export type Flow = 'on-behalf-of' | 'client-credentials' | 'managed-identity' | 'device-code' | 'silent';

/** What tells a flow, the surest first: grant types on the wire, methods of the libraries, credentials of azure-identity. */
const marks: { flow: Flow; mark: RegExp }[] = [
  {
    flow: 'on-behalf-of',
    mark: /\bon_behalf_of\b|grant-type:jwt-bearer|On-?Behalf-?Of|\bAcquireTokenOnBehalfOf|\bacquire_token_on_behalf_of\b|\bOBO\b/i,
  },
  {
    flow: 'managed-identity',
    mark: /\bManagedIdentityCredential\b|\bManagedIdentityApplication\b|169\.254\.169\.254|\bIDENTITY_ENDPOINT\b/,
  },
  {
    flow: 'client-credentials',
    mark: /grant_type["']?\s{0,2}[:=]\s{0,2}["']?client_credentials|\bAcquireTokenForClient|\bacquire_token_for_client\b|\bacquireTokenByClientCredential\b|\bClientSecretCredential\b|\bClientCertificateCredential\b|\bClientAssertionCredential\b|\bWorkloadIdentityCredential\b/,
  },
  {
    flow: 'device-code',
    mark: /grant-type:device_code|\bAcquireTokenWithDeviceCode|\bacquireTokenByDeviceCode\b|\bDeviceCodeCredential\b|\binitiate_device_flow\b/,
  },
  {
    flow: 'silent',
    mark: /\bprompt=none\b|\bAcquireTokenSilent|\bacquireTokenSilent\b|\bssoSilent\b|\bacquire_token_silent|silent (?:sign-in|request|token)/i,
  },
];

/** The flow that a text speaks of. */
export const flow: Recogniser = {
  name: 'flow',
  find(view): Signal[] {
    for (const { flow: name, mark } of marks) {
      const match = mark.exec(view.text);
      if (match) return [signal(view, 'flow', name, match.index, match.index + match[0].length)];
    }
    return [];
  },
};
