import open from 'open';

/** Signs a person in, for samples that begin after that. */
export async function signIn(app) {
  const { accessToken } = await app.acquireTokenInteractive({
    scopes: ['api://example/read'],
    openBrowser: async (url) => void (await open(url)),
  });
  return { token: accessToken };
}
