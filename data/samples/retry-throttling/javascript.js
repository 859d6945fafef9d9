import {
  ClientAuthErrorCodes,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

const MAX_TRIES = 4;
const LOCAL_BLOCK_MS = 60_000;
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
  if (status === 429 || status >= 500) {
    busyUntil = Date.now() + retryAfter(response.headers);
  }
  return {
    status,
    headers: Object.fromEntries(response.headers),
    body: await response.json(),
  };
}

function retryAfter(headers) {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // For a date, or without the header, MSAL.js blocks the request for
  // 60 s and repeats nothing: an earlier try would not be sent.
  return Math.max(Date.parse(value) - Date.now() || 0, LOCAL_BLOCK_MS);
}

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
  },
  system: {
    networkClient: {
      sendGetRequestAsync: (url, options) => send("GET", url, options),
      sendPostRequestAsync: (url, options) => send("POST", url, options),
    },
  },
});
await app.initialize();

/** @param {AbortSignal} [signal] */
export async function getToken(account, signal) {
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
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
