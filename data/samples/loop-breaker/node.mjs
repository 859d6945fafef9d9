import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";
import open from "open";

const MEMORY_MS = 5 * 60_000;
const scopes = ["YOUR_API_SCOPE"];

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

export class SignInDoesNotHelp extends Error {
  name = "SignInDoesNotHelp";

  constructor(refusal) {
    const id = refusal.correlationId;
    super(`Signing in again does not help. Correlation id: ${id}`);
    this.cause = refusal;
    this.correlationId = id;
  }
}

const signedInAt = new Map();

function reason(account, claims) {
  const asked = scopes.toSorted().join(" ");
  return JSON.stringify([account?.homeAccountId, asked, claims ?? ""]);
}

/** @param {string} [claims] From a refusal by the API. */
export async function getToken(claims) {
  const [account] = await app.getAllAccounts();
  if (!account) return signIn(account, claims);
  try {
    const silent = { scopes, account, claims };
    return (await app.acquireTokenSilent(silent)).accessToken;
  } catch (error) {
    if (!needsPerson(error)) throw error;
    const asked = claims || error.claims || undefined;
    const before = signedInAt.get(reason(account, asked)) ?? -Infinity;
    if (performance.now() - before < MEMORY_MS) {
      throw new SignInDoesNotHelp(error);
    }
    return signIn(account, asked);
  }
}

async function signIn(account, claims) {
  const result = await app.acquireTokenInteractive({
    scopes,
    account,
    claims,
    openBrowser: async (url) => void (await open(url)),
  });
  // The next refusal names the account that signed in, which may not
  // be the one that was asked for.
  signedInAt.set(reason(result.account, claims), performance.now());
  return result.accessToken;
}

function needsPerson(error) {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}
