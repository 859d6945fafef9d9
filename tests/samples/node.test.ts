import { describe } from 'vitest';
import { node } from './runtimes/node.ts';
import { stories } from './stories.ts';

describe('samples of Node.js do, with the real MSAL Node against a scripted service, what they promise', () => {
  stories(node);
});
