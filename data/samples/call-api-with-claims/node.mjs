import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";
import open from "open";

const scopes = ["YOUR_API_SCOPE"];
const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["cp1"],
  },
});

async function getToken(claims) {
  const [account] = await app.getAllAccounts();
  const request = { scopes, account, claims };
  try {
    if (account) return await app.acquireTokenSilent(request);
  } catch (error) {
    if (!needsPerson(error)) throw error;
    request.claims ||= error.claims;
  }
  try {
    return await app.acquireTokenInteractive({
      ...request,
      openBrowser: async (url) => void (await open(url)),
    });
  } catch (error) {
    const declined =
      error instanceof ServerError && error.errorCode === "access_denied";
    if (declined) return null;
    throw error;
  }
}

function needsPerson(error) {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}

const PARAMETER =
  /(?:^|,)\s*(?:([\w-]+)\s+)?([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,"=]+))/g;

function claimsFrom(response) {
  const header = response.headers.get("WWW-Authenticate") ?? "";
  let scheme = "";
  let refused = false;
  let claims = "";
  for (const [, next, name, text, word] of header.matchAll(PARAMETER)) {
    scheme = next?.toLowerCase() ?? scheme;
    if (scheme !== "bearer") continue;
    if (name === "error") refused ||= (text ?? word) === "insufficient_claims";
    if (name === "claims") claims = text ?? word;
  }
  if (!refused || !claims) return undefined;
  return Buffer.from(claims, "base64").toString("utf8");
}

async function send(url, claims) {
  const token = await getToken(claims);
  if (!token) return null;
  const headers = { Authorization: `Bearer ${token.accessToken}` };
  return fetch(url, { headers });
}

export async function callApi(url) {
  const response = await send(url);
  const claims = response?.status === 401 && claimsFrom(response);
  // Without the claims the cache returns the token just refused.
  return claims ? send(url, claims) : response;
}
