import {
  BrowserAuthError,
  BrowserAuthErrorCodes,
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

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
    // A reload over an open prompt left its mark in sessionStorage, and
    // every prompt would fail. MSAL.js has removed the mark by now.
    const stale = BrowserAuthErrorCodes.noTokenRequestCacheError;
    if (error.errorCode !== stale) throw error;
  }
}

/** @type {Promise<string | null> | null} */
let prompt = null;

/**
 * Any part of the page may call this, at any time.
 * @param {string[]} scopes
 * @returns {Promise<string | null>} null when the person cancelled
 */
export async function getToken(scopes) {
  await ready;
  for (;;) {
    const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
    let claims;
    try {
      if (account) {
        const result = await app.acquireTokenSilent({ scopes, account });
        return result.accessToken;
      }
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      claims = error.claims || undefined;
    }
    if (!prompt) return openPrompt({ scopes, account, claims });
    // The other caller's prompt may do for this one as well.
    if (!(await prompt)) return null;
  }
}

/** @param {import("@azure/msal-browser").PopupRequest} request */
function openPrompt(request) {
  prompt = signIn(request).finally(() => {
    prompt = null;
  });
  return prompt;
}

/** @param {import("@azure/msal-browser").PopupRequest} request */
async function signIn(request) {
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
