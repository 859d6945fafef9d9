import {
  AuthError,
  LogLevel,
  PublicClientApplication,
} from "@azure/msal-browser";

const scopes = ["YOUR_API_SCOPE"];
const EXPLAINED_AT = "https://YOUR_ERROR_SITE/e";

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
    clientCapabilities: ["CP1"],
  },
  system: {
    loggerOptions: {
      logLevel: LogLevel.Warning,
      piiLoggingEnabled: false,
      loggerCallback: (_, message) => console.warn(message),
    },
  },
});
const ready = app.initialize();

/**
 * The correlation id is chosen here, so that a request without an answer
 * has one as well.
 * @param {import("@azure/msal-browser").AccountInfo} account
 */
export async function getToken(account, correlationId = crypto.randomUUID()) {
  await ready;
  try {
    const request = { scopes, account, correlationId };
    const result = await app.acquireTokenSilent(request);
    return result.accessToken;
  } catch (error) {
    console.error(JSON.stringify(describe(error, correlationId)));
    throw error;
  }
}

/**
 * Words and ids only: the message may name the person.
 * @param {any} error
 * @param {string} asked
 */
function describe(error, asked) {
  const message = String(error?.errorMessage ?? "");
  const found = [...message.matchAll(/AADSTS(\d+)/g)].map(([, id]) => id);
  const numbers = [...new Set([error?.errorNo ?? [], found].flat())];
  const code = numbers[0] ?? error?.errorCode;
  return {
    event: "sign-in failed",
    type: error?.name,
    error: error instanceof AuthError ? error.errorCode : undefined,
    suberror: error?.subError || undefined,
    numbers,
    correlationId: error?.correlationId || asked,
    traceId: error?.traceId || idAfter("Trace ID", message),
    timestamp: error?.timestamp || undefined,
    explained: code && `${EXPLAINED_AT}/${encodeURIComponent(code)}/`,
  };
}

/** @param {string} label @param {string} message */
function idAfter(label, message) {
  return message.match(new RegExp(`${label}: ([\\da-f-]{36})`, "i"))?.[1];
}
