import { otherProvider } from './providers.ts';

const microsoft =
  /microsoft|entra|azure|aadsts|aadb2c|\bmsal|\badal|windows\.net|\bsts\b|trace[ _]id|correlation[ _]id|error_codes|suberror/i;

const signIn =
  /login\.(?:microsoftonline|windows|partner)|sts\.windows\.net|\bmsal|aadsts|Microsoft\.Identity|AzureCredential/i;

/** Whether an HTTP status in a text can be the sign-in service's answer. */
export function speaksOfSignIn(text: string): boolean {
  return signIn.test(text) && speaksOfMicrosoft(text);
}

/** Whether OAuth's words in a text can be Microsoft's: other providers use the same ones. */
export function speaksOfMicrosoft(text: string): boolean {
  return microsoft.test(text) && otherProvider(text) === null;
}

/** A paste that is hardly more than one word of OAuth is asked about as such. */
export function isShortQuestion(text: string): boolean {
  return text.trim().length <= 60 && otherProvider(text) === null;
}
