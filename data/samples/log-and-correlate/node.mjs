import { randomUUID } from "node:crypto";
import { PublicClientApplication } from "@azure/msal-node";

const scopes = ["YOUR_API_SCOPE"];

export const app = new PublicClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCapabilities: ["CP1"],
  },
});

/** @param {import("@azure/msal-node").AccountInfo} account */
export async function getToken(account) {
  // Chosen here, so that a request without an answer has one too.
  const correlationId = randomUUID();
  try {
    const request = { scopes, account, correlationId };
    return await app.acquireTokenSilent(request);
  } catch (error) {
    console.error(JSON.stringify(describe(error, correlationId)));
    throw error;
  }
}

function describe(error, correlationId) {
  // Where MSAL holds a request back, errorCode has the numbers.
  const code = error.errorNo ?? error.errorCode?.split(" ")[0];
  return {
    event: "token_request_failed",
    type: error.name,
    error: error.errorCode,
    suberror: error.subError || undefined,
    status: error.status,
    number: error.errorNo,
    correlationId: error.correlationId || correlationId,
    traceId: error.traceId || undefined,
    timestamp: error.timestamp || new Date().toISOString(),
    broker: error.platformBrokerError?.statusCode,
    help: code && `https://YOUR_ERROR_SITE/e/${encodeURIComponent(code)}/`,
  };
}
