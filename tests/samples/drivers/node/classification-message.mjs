import { signIn } from './person.mjs';
import { app, getToken } from './sample.mjs';
import { steps } from './steps.mjs';

await steps(async (name) => (name === 'sign-in' ? signIn(app) : getToken()));
