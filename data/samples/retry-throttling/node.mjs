import { setTimeout as sleep } from "node:timers/promises";
import {
  ClientAuthErrorCodes,
  ConfidentialClientApplication,
  ServerError,
} from "@azure/msal-node";

const MAX_TRIES = 4;
const LOCAL_BLOCK_MS = 60_000;
const FIRST_DELAY_MS = 5_000;

const app = new ConfidentialClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientSecret: process.env.CLIENT_SECRET,
  },
});

/** @param {AbortSignal} [signal] */
export async function getToken(signal) {
  let blocked = false;
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    try {
      return await app.acquireTokenByClientCredential({
        scopes: ["YOUR_API/.default"],
      });
    } catch (error) {
      blocked = isBusy(error) || (blocked && isLocalBlock(error));
      if (tries === MAX_TRIES || !(blocked || isNetwork(error))) throw error;
      // MSAL Node repeats no request, hides Retry-After and blocks this
      // one for that long, or 60 s: an earlier try would not be sent.
      const delay = blocked
        ? LOCAL_BLOCK_MS
        : FIRST_DELAY_MS * 2 ** (tries - 1);
      await sleep(delay + 1_000 + Math.random() * 2_000, null, { signal });
    }
  }
}

function isBusy(error) {
  return (
    error instanceof ServerError &&
    (error.status === 429 || error.status >= 500)
  );
}

function isLocalBlock(error) {
  return error instanceof ServerError && error.status === undefined;
}

function isNetwork(error) {
  return error.errorCode === ClientAuthErrorCodes.networkError;
}
