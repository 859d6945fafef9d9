import { signIn } from './person.mjs';
import { app, getToken } from './sample.mjs';
import { steps } from './steps.mjs';

await steps(async (name) => {
  if (name === 'sign-in') return signIn(app);
  const [account] = await app.getAllAccounts();
  return { token: (await getToken(account)).accessToken };
});
