/// <reference path="./msal-node-extensions.d.ts" />
import 'express-session';

// JavaScript keeps in the session what it likes; TypeScript wants to be told.
declare module 'express-session' {
  interface SessionData {
    flow: { state: string; nonce: string; verifier: string };
    accountId: string | undefined;
  }
}
