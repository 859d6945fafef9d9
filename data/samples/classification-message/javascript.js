import {
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
const ready = app.initialize();

const signInAgain = { message: "Please sign in to go on.", canPrompt: true };

/** @type {Record<string, { message: string, canPrompt: boolean }>} */
const advice = {
  basic_action: {
    message: "Your organisation asks for one more step.",
    canPrompt: true,
  },
  additional_action: {
    message: "Something has to be set up first. Sign in to see what.",
    canPrompt: true,
  },
  message_only: {
    message: "Your organisation does not allow this from here.",
    canPrompt: false,
  },
  consent_required: {
    message: "This app needs your permission to go on.",
    canPrompt: true,
  },
  user_password_expired: {
    message: "Your password has expired. Sign in to change it.",
    canPrompt: true,
  },
  bad_token: signInAgain,
  token_expired: signInAgain,
  protection_policy_required: {
    message: "Your organisation has to protect this app first.",
    canPrompt: false,
  },
  device_authentication_failed: {
    message: "Your organisation could not recognise this device.",
    canPrompt: false,
  },
};

/** @param {import("@azure/msal-browser").AccountInfo} account */
export async function getToken(account) {
  await ready;
  try {
    const result = await app.acquireTokenSilent({ scopes, account });
    return { token: result.accessToken };
  } catch (error) {
    const known = advice[error.subError];
    if (error instanceof InteractionRequiredAuthError) {
      return { ...(known ?? signInAgain), claims: error.claims || undefined };
    }
    // MSAL.js throws a plain ServerError for suberrors it does not know.
    const refused =
      error instanceof ServerError && error.errorCode === "invalid_grant";
    if (known || refused) return known ?? signInAgain;
    throw error;
  }
}
