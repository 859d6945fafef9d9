import { getToken } from './sample.mjs';
import { steps } from './steps.mjs';

await steps(() => getToken(async () => false));
