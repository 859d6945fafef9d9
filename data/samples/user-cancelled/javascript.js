import {
  BrowserAuthError,
  BrowserAuthErrorCodes,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

const scopes = ["YOUR_API_SCOPE"];
const LONGEST_WAIT_MS = 5 * 60_000;

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
    clientCapabilities: ["CP1"],
  },
  // Nothing tells MSAL.js that the popup was closed: only this limit, or
  // the next click on the button, ends the wait.
  system: { popupBridgeTimeout: LONGEST_WAIT_MS },
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

/** For the sign-in button. Resolves to null when nobody signed in. */
export async function signIn() {
  await ready;
  try {
    const result = await app.acquireTokenPopup({
      scopes,
      overrideInteractionInProgress: true,
    });
    app.setActiveAccount(result.account);
    return result.accessToken;
  } catch (error) {
    if (!meansNo(error)) throw error;
    console.info("Nobody signed in:", error.errorCode);
    return null;
  }
}

/** @type {string[]} */
const ends = [
  BrowserAuthErrorCodes.userCancelled,
  BrowserAuthErrorCodes.timedOut,
  BrowserAuthErrorCodes.interactionInProgressCancelled,
];

/** @param {unknown} error */
function meansNo(error) {
  if (error instanceof ServerError) {
    return error.errorCode === "access_denied";
  }
  return error instanceof BrowserAuthError && ends.includes(error.errorCode);
}
