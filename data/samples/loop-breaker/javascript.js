import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-browser";

const scopes = ["YOUR_API_SCOPE"];
const WINDOW_MS = 5 * 60_000;

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    redirectUri: "YOUR_REDIRECT_URI",
    clientCapabilities: ["CP1"],
  },
});

export class SignInDoesNotHelp extends Error {
  /** @param {InteractionRequiredAuthError} refusal */
  constructor(refusal) {
    super(`Signing in again does not help (${refusal.correlationId}).`);
    this.name = "SignInDoesNotHelp";
    this.correlationId = refusal.correlationId;
  }
}

/** @param {string} account @param {string} claims */
function reasonFor(account, claims) {
  return `prompted ${JSON.stringify([account, scopes, claims])}`;
}

/** @param {string} reason */
function promptedLately(reason) {
  // A variable would not outlive the redirect.
  const at = Number(sessionStorage.getItem(reason));
  return Date.now() - at < WINDOW_MS;
}

/**
 * Await this once per page load, before any other call of this module.
 * @returns {Promise<boolean>} whether somebody is signed in
 */
export async function start() {
  await app.initialize();
  try {
    const result = await app.handleRedirectPromise();
    if (result) {
      app.setActiveAccount(result.account);
      const who = result.account.homeAccountId;
      const reason = reasonFor(who, result.state ?? "");
      sessionStorage.setItem(reason, String(Date.now()));
    }
  } catch (error) {
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (!declined) throw error;
  }
  return app.getActiveAccount() !== null;
}

/** For the sign-in button; the page leaves. */
export function signIn() {
  return app.acquireTokenRedirect({ scopes });
}

/** Resolves to null when the page is leaving to sign in again. */
export async function getToken() {
  const account = app.getActiveAccount();
  if (!account) throw new Error("Call signIn first.");
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    return result.accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    const claims = error.claims;
    const reason = reasonFor(account.homeAccountId, claims);
    if (promptedLately(reason)) throw new SignInDoesNotHelp(error);
    await app.acquireTokenRedirect({
      scopes,
      account,
      claims: claims || undefined,
      state: claims,
    });
    return null;
  }
}
