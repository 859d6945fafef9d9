import {
  ClientAuthErrorCodes,
  PromptValue,
  PublicClientApplication,
} from "@azure/msal-node";
import { NativeBrokerPlugin } from "@azure/msal-node-extensions";
import open from "open";

const nativeBrokerPlugin = new NativeBrokerPlugin();
const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
  broker: { nativeBrokerPlugin },
});

const request = {
  scopes: ["User.Read"],
  // For the browser, which MSAL uses where there is no broker.
  openBrowser: async (url) => void (await open(url)),
};

/**
 * Resolves to null when the person cancelled. Keep the homeAccountId of
 * the result: the person may have chosen another account.
 * @param {Buffer} windowHandle In Electron: win.getNativeWindowHandle()
 * @param {string} [homeAccountId] Of the last sign-in
 */
export async function signIn(windowHandle, homeAccountId) {
  const known = (await app.getAllAccounts()).find(
    (account) => account.homeAccountId === homeAccountId,
  );
  let account = known;
  try {
    if (known) {
      const { scopes } = request;
      return await app.acquireTokenSilent({ scopes, account: known });
    }
    if (nativeBrokerPlugin.isBrokerAvailable) {
      return await app.acquireTokenInteractive({
        ...request,
        prompt: PromptValue.NONE,
      });
    }
  } catch (error) {
    if (isGone(error)) account = undefined;
    else if (!needsPerson(error)) throw error;
  }
  try {
    return await app.acquireTokenInteractive({
      ...request,
      account,
      windowHandle,
    });
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

function needsPerson({ name, errorCode }) {
  // The plug-in brings classes of its own: instanceof would be false.
  return (
    name === "InteractionRequiredAuthError" || errorCode === "invalid_grant"
  );
}

function isGone({ errorCode }) {
  return errorCode === ClientAuthErrorCodes.noAccountFound;
}

function isCancelled({ errorCode }) {
  return (
    errorCode === ClientAuthErrorCodes.userCanceled ||
    errorCode === "access_denied"
  );
}
