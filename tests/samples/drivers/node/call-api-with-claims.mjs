import { callApi } from './sample.mjs';
import { steps } from './steps.mjs';

await steps(async () => ({ status: (await callApi('https://api.example.com/me'))?.status }));
