import { setTimeout as sleep } from "node:timers/promises";
import {
  ClientAuthErrorCodes,
  ConfidentialClientApplication,
  ServerError,
} from "@azure/msal-node";

const MAX_TRIES = 4;
const FIRST_DELAY_S = 5;
const LONGEST_DELAY_S = 60;
let failures = 0;
let notBefore = 0;

const app = new ConfidentialClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientSecret: process.env.CLIENT_SECRET,
  },
  system: {
    networkClient: {
      sendGetRequestAsync: (url, options) => send(url, options),
      sendPostRequestAsync: (url, options) =>
        send(url, { ...options, method: "POST" }),
    },
  },
});

/** @param {AbortSignal} [signal] */
export async function getToken(signal) {
  for (let tries = 1; ; tries++) {
    try {
      return await app.acquireTokenByClientCredential({
        scopes: ["YOUR_API/.default"],
      });
    } catch (error) {
      if (tries === MAX_TRIES || !mayPass(error)) throw error;
      const told = notBefore - Date.now();
      const delay = told > 0 ? told : backOff(tries) * 1_000;
      await sleep(delay + 500 + Math.random() * 1_500, null, { signal });
    }
  }
}

async function send(url, options) {
  const response = await fetch(url, {
    method: options?.method,
    headers: options?.headers,
    body: options?.body,
    signal: AbortSignal.timeout(30_000),
  });
  const { status } = response;
  const received = Object.fromEntries(response.headers);
  const busy = status === 429 || status >= 500;
  failures = busy ? failures + 1 : 0;
  if (busy) {
    const seconds = secondsIn(received["retry-after"]) ?? backOff(failures);
    notBefore = Date.now() + seconds * 1_000;
    // MSAL hides this header, and blocks the request for 60 s where it
    // holds no whole number: not even the right moment would be sent.
    received["retry-after"] = String(seconds);
  }
  return { status, headers: received, body: await response.json() };
}

/** @param {string | undefined} retryAfter */
function secondsIn(retryAfter) {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(1, seconds);
}

function backOff(tries) {
  return Math.min(FIRST_DELAY_S * 2 ** (tries - 1), LONGEST_DELAY_S);
}

function mayPass(error) {
  // A request that MSAL holds back fails without a status.
  const { errorCode, status = 429 } = error;
  return error instanceof ServerError
    ? status === 429 || status >= 500
    : errorCode === ClientAuthErrorCodes.networkError;
}
