import { callApiWithClaims } from './call-api-with-claims.ts';
import { classificationMessage } from './classification-message.ts';
import { daemonClientCredentials } from './daemon-client-credentials.ts';
import { deviceCode } from './device-code.ts';
import { logAndCorrelate } from './log-and-correlate.ts';
import { loopBreaker } from './loop-breaker.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import { retryThrottling } from './retry-throttling.ts';
import type { Scenario } from './scenario.ts';
import { silentThenInteractive } from './silent-then-interactive.ts';
import { userCancelled } from './user-cancelled.ts';
import { webAppRedirect } from './web-app-redirect.ts';

/**
 * The stories that samples outside the browser are run through, by situation. A broker needs its system and is not
 * run; two prompts at a time are a matter of the browser, which has stories of its own.
 */
export const scenarios: Record<string, Scenario[]> = {
  'silent-then-interactive': silentThenInteractive,
  'call-api-with-claims': callApiWithClaims,
  'user-cancelled': userCancelled,
  'classification-message': classificationMessage,
  'loop-breaker': loopBreaker,
  'log-and-correlate': logAndCorrelate,
  'web-app-redirect': webAppRedirect,
  'device-code': deviceCode,
  'on-behalf-of': onBehalfOf,
  'daemon-client-credentials': daemonClientCredentials,
  'retry-throttling': retryThrottling,
};
