import { signIn } from './sample.mjs';
import { steps } from './steps.mjs';

await steps(async () => ({ token: (await signIn(10_000))?.accessToken ?? null }));
