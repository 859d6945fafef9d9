import { readFile } from "node:fs/promises";
import {
  AuthError,
  ClientAuthErrorCodes,
  ConfidentialClientApplication,
  ServerError,
} from "@azure/msal-node";

const TRY_LATER = 75;
const FIX_NEEDED = 78;
const scopes = ["https://graph.microsoft.com/.default"];

const app = new ConfidentialClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientCertificate: {
      thumbprintSha256: "YOUR_CERTIFICATE_SHA256_THUMBPRINT",
      privateKey: await readFile("YOUR_PRIVATE_KEY.pem", "utf8"),
    },
    clientCapabilities: ["CP1"],
  },
});

/** @param {AuthError} error */
function mayPass(error) {
  if (!(error instanceof ServerError)) {
    const { networkError, tokenParsingError } = ClientAuthErrorCodes;
    return [networkError, tokenParsingError].includes(error.errorCode);
  }
  // MSAL holds a throttled request back itself, then without a status.
  const status = error.status ?? 429;
  return status === 429 || status >= 500;
}

/** @param {string} accessToken */
async function runJob(accessToken) {
  throw new Error("Call your API here.");
}

try {
  const result = await app.acquireTokenByClientCredential({ scopes });
  if (!result) throw new Error("MSAL returned no result.");
  await runJob(result.accessToken);
} catch (error) {
  if (!(error instanceof AuthError)) throw error;
  const { correlationId, errorCode } = error;
  console.error(`No token: ${errorCode}, correlation ${correlationId}`);
  process.exitCode = mayPass(error) ? TRY_LATER : FIX_NEEDED;
}
