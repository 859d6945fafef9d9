import {
  AuthError,
  ClientAuthErrorCodes,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-node";

const clientId = "YOUR_CLIENT_ID";
const scopes = ["YOUR_API_SCOPE"];

const app = new ConfidentialClientApplication({
  auth: {
    clientId,
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientSecret: process.env.CLIENT_SECRET,
    clientCapabilities: ["cp1"],
  },
});

/**
 * For Express, behind the middleware that has validated the caller's token.
 * @type {import("express").RequestHandler}
 */
export async function onBehalfOf(req, res, next) {
  const [, oboAssertion = ""] = (req.get("Authorization") ?? "").split(" ");
  try {
    const result = await app.acquireTokenOnBehalfOf({ oboAssertion, scopes });
    res.locals.accessToken = result?.accessToken;
  } catch (error) {
    if (!(error instanceof AuthError)) return next(error);
    return refuse(res, error);
  }
  next();
}

function refuse(res, error) {
  // Only the caller has somebody to prompt: it needs the claims as they
  // came, byte for byte.
  if (error.claims) {
    const claims = Buffer.from(error.claims).toString("base64");
    return challenge(res, `error="insufficient_claims", claims="${claims}"`);
  }
  if (error.subError === "consent_required") {
    const body = { error: "consent_required", clientId, scopes };
    return res.status(403).json(body);
  }
  if (needsPerson(error)) return challenge(res, 'error="invalid_token"');
  if (isBusy(error)) return res.sendStatus(503);
  console.error(`No token: ${error.errorCode}, ${error.correlationId}`);
  res.sendStatus(502);
}

function challenge(res, parameters) {
  res.set("WWW-Authenticate", `Bearer ${parameters}`).sendStatus(401);
}

function needsPerson(error) {
  return (
    error instanceof InteractionRequiredAuthError ||
    (error instanceof ServerError && error.errorCode === "invalid_grant")
  );
}

function isBusy({ errorCode }) {
  const mayPass = [
    "temporarily_unavailable",
    "server_error",
    ClientAuthErrorCodes.networkError,
  ];
  const heldBackByMsal = !/[a-z]/.test(errorCode);
  return heldBackByMsal || mayPass.includes(errorCode);
}
