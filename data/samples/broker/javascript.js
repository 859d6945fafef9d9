import {
  AuthError,
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
  system: { allowPlatformBroker: true },
});

const ready = start();

async function start() {
  // Looks for the broker. Where there is none, everything below goes
  // through the browser, with the same calls.
  await app.initialize();
  try {
    await app.handleRedirectPromise();
  } catch (error) {
    const reloaded = BrowserAuthErrorCodes.noTokenRequestCacheError;
    if (error.errorCode !== reloaded) throw error;
  }
}

/**
 * Call from a click handler.
 * @returns {Promise<{ token: string | null, message?: string }>}
 */
export async function getToken() {
  await ready;
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  if (!account) return signIn({ scopes });
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    return { token: result.accessToken };
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    const claims = error.claims || undefined;
    return signIn({ scopes, account, claims });
  }
}

/** @param {import("@azure/msal-browser").PopupRequest} request */
async function signIn(request) {
  try {
    const result = await app.acquireTokenPopup(request);
    app.setActiveAccount(result.account);
    return { token: result.accessToken };
  } catch (error) {
    if (cancelled(error)) return { token: null };
    if (error instanceof AuthError && error.errorCode === "user_switch") {
      const message = "Another account was chosen. Choose the one shown here.";
      return { token: null, message };
    }
    throw error;
  }
}

/** @param {unknown} error */
function cancelled(error) {
  if (error instanceof ServerError) {
    return error.errorCode === "access_denied";
  }
  return (
    error instanceof BrowserAuthError &&
    error.errorCode === BrowserAuthErrorCodes.userCancelled
  );
}
