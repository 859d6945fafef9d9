import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";
import open from "open";

const scopes = ["User.Read"];

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

/** Resolves to null when the person declined to sign in. */
export async function getToken() {
  const [account] = await app.getAllAccounts();
  if (!account) return signIn({});
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    return result.accessToken;
  } catch (error) {
    if (!needsPerson(error)) throw error;
    return signIn({ account, claims: error.claims || undefined });
  }
}

function needsPerson(error) {
  // A refused refresh token comes as a plain ServerError where the
  // service gives no suberror that MSAL knows.
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}

/**
 * @param {Pick<import("@azure/msal-node").InteractiveRequest,
 *   "account" | "claims">} details
 */
async function signIn(details) {
  try {
    const result = await app.acquireTokenInteractive({
      ...details,
      scopes,
      openBrowser: async (url) => void (await open(url)),
    });
    return result.accessToken;
  } catch (error) {
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (declined) return null;
    throw error;
  }
}
