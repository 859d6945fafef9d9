import { once } from 'node:events';
import express from 'express';
import { onBehalfOf } from './sample.mjs';
import { steps } from './steps.mjs';

const api = express();
api.get('/', onBehalfOf, (_, response) => response.send(response.locals.accessToken));
const server = api.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();

await steps(async () => {
  const headers = { Authorization: 'Bearer user-token' };
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
});
