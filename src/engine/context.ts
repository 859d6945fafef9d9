const microsoft =
  /microsoft|entra|azure|aadsts|aadb2c|\bmsal|\badal|windows\.net|\bsts\b|trace[ _]id|correlation[ _]id|error_codes|suberror/i;
const others =
  /googleapis|accounts\.google|okta|auth0|keycloak|cognito|amazonaws|AmazonS3|salesforce|github\.com\/login|onelogin|pingidentity/i;

/** Whether OAuth's words in a text can be Microsoft's: other providers use the same ones. */
export function speaksOfMicrosoft(text: string): boolean {
  return microsoft.test(text) && !others.test(text);
}

/** A paste that is hardly more than one word of OAuth is asked about as such. */
export function isShortQuestion(text: string): boolean {
  return text.trim().length <= 60 && !others.test(text);
}
