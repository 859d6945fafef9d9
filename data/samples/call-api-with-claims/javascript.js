import {
  BrowserAuthError,
  BrowserAuthErrorCodes,
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

const scopes = ["YOUR_API_SCOPE"];
const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
    clientCapabilities: ["CP1"],
  },
});

const ready = start();

async function start() {
  await app.initialize();
  try {
    await app.handleRedirectPromise();
  } catch (error) {
    const reloaded = BrowserAuthErrorCodes.noTokenRequestCacheError;
    if (error.errorCode !== reloaded) throw error;
  }
}

/** @param {string} [claims] */
async function getToken(claims) {
  await ready;
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  const request = { scopes, account, claims };
  try {
    if (account) return await app.acquireTokenSilent(request);
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    request.claims ||= error.claims;
  }
  try {
    return await app.acquireTokenPopup(request);
  } catch (error) {
    const closed =
      error instanceof BrowserAuthError &&
      error.errorCode === BrowserAuthErrorCodes.userCancelled;
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (closed || declined) return null;
    throw error;
  }
}

const PARAMETER =
  /(?:^|,)\s*(?:([\w-]+)\s+)?([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,"=]+))/g;

function claimsFrom(response) {
  const header = response.headers.get("WWW-Authenticate") ?? "";
  let scheme = "";
  let refused = false;
  let claims = "";
  for (const [, next, name, text, word] of header.matchAll(PARAMETER)) {
    scheme = next?.toLowerCase() ?? scheme;
    if (scheme !== "bearer") continue;
    if (name === "error") refused ||= (text ?? word) === "insufficient_claims";
    if (name === "claims") claims = text ?? word;
  }
  if (!refused || !claims) return undefined;
  const binary = atob(claims.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

async function send(url, claims) {
  const token = await getToken(claims);
  if (!token) return null;
  const headers = { Authorization: `Bearer ${token.accessToken}` };
  return fetch(url, { headers });
}

export async function callApi(url) {
  const response = await send(url);
  const claims = response?.status === 401 && claimsFrom(response);
  // Without the claims the cache returns the token just refused.
  return claims ? send(url, claims) : response;
}
