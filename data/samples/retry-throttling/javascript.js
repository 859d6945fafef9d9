import {
  ClientAuthErrorCodes,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

const MAX_TRIES = 4;
const UNTOLD_SECONDS = 60;
const FIRST_DELAY_MS = 5_000;
let busyUntil = 0;

async function send(method, url, options) {
  const response = await fetch(url, {
    method,
    headers: options?.headers,
    body: options?.body,
    signal: AbortSignal.timeout(30_000),
  });
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (status === 429 || status >= 500) {
    const seconds = secondsIn(headers["retry-after"]);
    busyUntil = Date.now() + seconds * 1_000;
    // MSAL.js itself reads nothing but whole seconds, and holds the next
    // requests back for a minute when it finds a date or 0.
    headers["retry-after"] = String(seconds);
  }
  return { status, headers, body: await response.json() };
}

/** @param {string} [retryAfter] hidden unless the service exposes it */
function secondsIn(retryAfter = "") {
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1_000;
  if (Number.isNaN(seconds)) return UNTOLD_SECONDS;
  return Math.max(Math.ceil(seconds), 1);
}

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
    clientCapabilities: ["CP1"],
  },
  system: {
    networkClient: {
      sendGetRequestAsync: (url, options) => send("GET", url, options),
      sendPostRequestAsync: (url, options) => send("POST", url, options),
    },
  },
});
const ready = app.initialize();

/**
 * @param {import("@azure/msal-browser").AccountInfo} account
 * @param {AbortSignal} [signal]
 */
export async function getToken(account, signal) {
  await ready;
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    try {
      return await app.acquireTokenSilent({
        scopes: ["YOUR_API_SCOPE"],
        account,
      });
    } catch (error) {
      const told = busyUntil - Date.now();
      const offline = error.errorCode === ClientAuthErrorCodes.networkError;
      const busy = error instanceof ServerError && told > 0;
      if (tries === MAX_TRIES || !(busy || offline)) throw error;
      const backoff = offline ? FIRST_DELAY_MS * 2 ** (tries - 1) : 0;
      const jitter = 1_000 + Math.random() * 1_000;
      await sleep(Math.max(told, backoff) + jitter, signal);
    }
  }
}

function sleep(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });
}
