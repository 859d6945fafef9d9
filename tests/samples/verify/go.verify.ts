import { go } from './go.ts';
import { verified } from './verified.ts';

await verified(go);
