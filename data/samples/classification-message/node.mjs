import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";

const scopes = ["YOUR_API_SCOPE"];

export const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

/** What the person reads, and whether a prompt can help, by suberror. */
const reasons = new Map([
  ["basic_action", ["Your organisation asks for one more step.", true]],
  [
    "additional_action",
    ["A step outside this app is needed. Sign in to see which.", true],
  ],
  [
    "message_only",
    ["Your organisation does not allow this from here just now.", false],
  ],
  ["consent_required", ["This app needs your permission to go on.", true]],
  [
    "user_password_expired",
    ["Your password has expired. Sign in to set a new one.", true],
  ],
  ["bad_token", ["Your sign-in has ended. Please sign in again.", true]],
  ["token_expired", ["Your sign-in has ended. Please sign in again.", true]],
  [
    "protection_policy_required",
    ["Your organisation has to protect this app on the device first.", false],
  ],
  [
    "device_authentication_failed",
    ["This device did not prove who it is. Please sign in again.", true],
  ],
]);

/** Gets a token, or words for the person who has none. */
export async function getToken() {
  const [account] = await app.getAllAccounts();
  if (!account) return ask("");
  try {
    const { accessToken } = await app.acquireTokenSilent({ scopes, account });
    return { accessToken };
  } catch (error) {
    if (!needsPerson(error)) throw error;
    return { ...ask(error.subError), claims: error.claims };
  }
}

/** @param {string} suberror */
function ask(suberror) {
  // Microsoft adds suberrors: most refusals end with a sign-in.
  const ordinary = ["Please sign in to go on.", true];
  const [message, canPrompt] = reasons.get(suberror) ?? ordinary;
  return { message, canPrompt };
}

function needsPerson(error) {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}
