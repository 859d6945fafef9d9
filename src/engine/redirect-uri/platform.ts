import { type Finding, finding, type Side } from './finding.ts';
import type { UriParts } from './split.ts';

/**
 * The platforms under which a registration lists addresses. Each has its own rules for who redeems the code:
 * https://learn.microsoft.com/entra/identity-platform/reply-url and v2-oauth2-auth-code-flow.
 */
export const platforms = ['web', 'spa', 'native'] as const;
export type Platform = (typeof platforms)[number];

/** Schemes that only an app on a device can receive: those of MSAL and its brokers, and any of its own. */
function isOfDevice({ scheme }: UriParts): boolean {
  return !/^(?:https?:|brk-|urn:)/i.test(scheme);
}

/**
 * What is wrong with an address under a platform: Web takes `https` and `localhost`, `brk-` is for nested
 * single-page apps (AADSTS700046), and schemes of an app belong to the platforms of devices.
 */
export function platformFindings(parts: UriParts, side: Side, platform: Platform): Finding[] {
  const part = 'scheme';
  if (/^brk-/i.test(parts.scheme)) {
    return platform === 'spa' ? [] : [finding('nested-scheme', true, { side, part })];
  }
  if (platform === 'native' || !isOfDevice(parts)) return [];
  return [finding('device-scheme', true, { side, part })];
}
