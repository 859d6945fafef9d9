import { callApiWithClaims } from '../scenarios/call-api-with-claims.ts';
import { asStories, stories } from './harness.ts';

stories(
  'call-api-with-claims',
  asStories(callApiWithClaims, (app) => app.call('callApi', 'https://api.example.com/me')),
);
