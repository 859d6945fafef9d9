import {
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

let justReturned = false;

/**
 * Await this once per page load, before any other call of this module.
 * @returns {Promise<"signed-in" | "signed-out" | "declined">}
 */
export async function start() {
  await app.initialize();
  try {
    const result = await app.handleRedirectPromise();
    if (result) {
      app.setActiveAccount(result.account);
      justReturned = true;
    }
    return app.getActiveAccount() ? "signed-in" : "signed-out";
  } catch (error) {
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (declined) return "declined";
    throw error;
  }
}

/** Call from the sign-in button; the page leaves. */
export async function signIn() {
  try {
    await app.loginRedirect({ scopes });
  } catch (error) {
    const back = error.errorCode === BrowserAuthErrorCodes.userCancelled;
    if (!back) throw error;
  }
}

/** Resolves to null when the page is leaving to sign in again. */
export async function getToken() {
  const account = app.getActiveAccount();
  if (!account) throw new Error("Call signIn first.");
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    justReturned = false;
    return result.accessToken;
  } catch (error) {
    const needed = error instanceof InteractionRequiredAuthError;
    // Refused again right after coming back: leaving would never end.
    if (!needed || justReturned) throw error;
    const claims = error.claims || undefined;
    await app.acquireTokenRedirect({ scopes, account, claims });
    return null;
  }
}
