import {
  AuthError,
  ConfidentialClientApplication,
  CryptoProvider,
} from "@azure/msal-node";
import express from "express";
import session from "express-session";

const app = new ConfidentialClientApplication({
  auth: {
    clientId: "YOUR_CLIENT_ID",
    authority: "https://login.microsoftonline.com/YOUR_TENANT_ID",
    clientSecret: process.env.CLIENT_SECRET,
    clientCapabilities: ["CP1"],
  },
});
const crypto = new CryptoProvider();
const request = {
  scopes: ["User.Read"],
  redirectUri: "http://localhost:3000/back",
};

const web = express();
web.use(
  session({
    secret: process.env.SESSION_SECRET ?? crypto.createNewGuid(),
    resave: false,
    saveUninitialized: false,
    cookie: { sameSite: "lax", secure: "auto" },
  }),
);

web.get("/sign-in", async (req, res) => {
  const { verifier, challenge } = await crypto.generatePkceCodes();
  const state = crypto.createNewGuid();
  const nonce = crypto.createNewGuid();
  req.session.flow = { state, nonce, verifier };
  const url = await app.getAuthCodeUrl({
    ...request,
    state,
    nonce,
    codeChallenge: challenge,
    codeChallengeMethod: "S256",
  });
  res.redirect(url);
});

web.get("/back", async (req, res) => {
  const { code, error, state } = req.query;
  const flow = req.session.flow;
  // Used up at once: a reloaded page must not spend the code twice.
  delete req.session.flow;
  if (!flow || state !== flow.state) {
    return res.status(400).send('Start at <a href="/sign-in">sign in</a>.');
  }
  if (error === "access_denied") {
    return res.send('Not signed in. <a href="/sign-in">Sign in</a>');
  }
  if (typeof code !== "string") {
    console.error("sign-in answered with %j", error);
    return res.status(502).send("Sign-in is not possible just now.");
  }
  const { nonce, verifier: codeVerifier } = flow;
  const redeem = { ...request, code, codeVerifier, nonce };
  const { account } = await app.acquireTokenByCode(redeem);
  await new Promise((done, fail) => {
    req.session.regenerate((error) => (error ? fail(error) : done(true)));
  });
  req.session.accountId = account?.homeAccountId;
  res.redirect("/");
});

web.get("/", (req, res) => {
  const { accountId } = req.session;
  res.send(accountId ? "Signed in." : '<a href="/sign-in">Sign in</a>');
});

web.use((error, req, res, next) => {
  if (!(error instanceof AuthError)) return next(error);
  console.error(error.errorCode, "correlation", error.correlationId);
  res.status(502).send(`Not signed in. Reference: ${error.correlationId}`);
});

web.listen(3000);
