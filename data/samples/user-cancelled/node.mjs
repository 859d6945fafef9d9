import { PublicClientApplication, ServerError } from "@azure/msal-node";
import open from "open";

const LONGEST_WAIT_MS = 5 * 60_000;

const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

/** Resolves to null when nobody signed in. */
export async function signIn(longestWait = LONGEST_WAIT_MS) {
  let giveUp;
  try {
    return await app.acquireTokenInteractive({
      scopes: ["User.Read"],
      openBrowser: async (url) => {
        giveUp = setTimeout(decline, longestWait, url);
        await open(url);
      },
    });
  } catch (error) {
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (!declined) throw error;
    console.info("Nobody signed in.");
    return null;
  } finally {
    clearTimeout(giveUp);
  }
}

/** @param {string} url Of the sign-in page that nobody answered. */
async function decline(url) {
  const { searchParams } = new URL(url);
  const redirectUri = searchParams.get("redirect_uri") ?? "";
  const state = searchParams.get("state") ?? "";
  // MSAL is never told that a tab was closed, and its call cannot be
  // stopped: this gives the answer that the person did not.
  const body = new URLSearchParams({ error: "access_denied", state });
  await fetch(redirectUri, { method: "POST", body }).catch(() => {});
}
