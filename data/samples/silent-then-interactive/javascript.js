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
    // This page must call broadcastResponseToMainFrame() from
    // "@azure/msal-browser/redirect-bridge", or no answer arrives.
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
    // The page was reloaded over an open prompt, which is forgotten now.
    const stale = BrowserAuthErrorCodes.noTokenRequestCacheError;
    if (error.errorCode !== stale) throw error;
  }
}

/** @type {Promise<string | null> | null} */
let prompt = null;

/** Call from a click handler: resolves to null when cancelled. */
export async function getToken() {
  await ready;
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  if (!account) return signIn({ scopes });
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    return result.accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    // Without the claims the next try is refused the same way.
    const claims = error.claims || undefined;
    return signIn({ scopes, account, claims });
  }
}

/** @param {import("@azure/msal-browser").PopupRequest} request */
function signIn(request) {
  prompt ??= openPopup(request).finally(() => {
    prompt = null;
  });
  return prompt;
}

/** @param {import("@azure/msal-browser").PopupRequest} request */
async function openPopup(request) {
  try {
    const result = await app.acquireTokenPopup(request);
    app.setActiveAccount(result.account);
    return result.accessToken;
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
