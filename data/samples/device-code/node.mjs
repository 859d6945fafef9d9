import { createInterface } from "node:readline/promises";
import {
  AuthErrorCodes,
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";

const scopes = ["YOUR_API_SCOPE"];

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

/** Resolves to a token, or to how the sign-in ended without one. */
export async function getToken(wantsNewCode = askForNewCode) {
  const [account] = await app.getAllAccounts();
  const request = { scopes, account, claims: undefined };
  try {
    if (account) return tokenOf(await app.acquireTokenSilent(request));
  } catch (error) {
    if (!needsPerson(error)) throw error;
    request.claims = error.claims || undefined;
  }
  for (;;) {
    const ended = await showCode(request.claims);
    if (ended.outcome !== "expired" || !(await wantsNewCode())) return ended;
  }
}

async function showCode(claims) {
  try {
    const result = await app.acquireTokenByDeviceCode({
      scopes,
      claims,
      deviceCodeCallback: ({ verificationUri, userCode }) =>
        console.error(`Open ${verificationUri} and enter ${userCode}.`),
    });
    return tokenOf(result);
  } catch (error) {
    const outcome = outcomes.get(reasonOf(error));
    if (!outcome) throw error;
    console.error(`No sign-in: the code was ${outcome}.`);
    return { outcome };
  }
}

/** MSAL and the service each have a clock, and a word for its end. */
const outcomes = new Map([
  ["authorization_declined", "declined"],
  ["access_denied", "declined"],
  ["expired_token", "expired"],
  ["device_code_expired", "expired"],
]);

function reasonOf(error) {
  // While MSAL polls, the OAuth error comes as the message.
  const polled = error.errorCode === AuthErrorCodes.postRequestFailed;
  return polled ? error.errorMessage : error.errorCode;
}

function tokenOf(result) {
  return { token: result.accessToken };
}

function needsPerson(error) {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}

async function askForNewCode() {
  const terminal = createInterface(process.stdin, process.stderr);
  const answer = await terminal.question("Get a new code? (y/n) ");
  terminal.close();
  return /^y/i.test(answer);
}
