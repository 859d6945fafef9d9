/** Other sign-in services whose errors use OAuth's words, by what tells them in a text. */
export const otherProviders: { name: string; mark: RegExp }[] = [
  { name: 'Google', mark: /googleapis|accounts\.google/i },
  { name: 'Okta', mark: /okta/i },
  { name: 'Auth0', mark: /auth0/i },
  { name: 'Keycloak', mark: /keycloak/i },
  { name: 'Amazon', mark: /cognito|amazonaws|AmazonS3/i },
  { name: 'Salesforce', mark: /salesforce/i },
  { name: 'GitHub', mark: /github\.com\/login/i },
  { name: 'OneLogin', mark: /onelogin/i },
  { name: 'Ping Identity', mark: /pingidentity/i },
];

/** The other provider that a text names; null where it names none. */
export function otherProvider(text: string): string | null {
  return otherProviders.find(({ mark }) => mark.test(text))?.name ?? null;
}
