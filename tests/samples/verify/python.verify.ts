import { python } from './python.ts';
import { verified } from './verified.ts';

await verified(python);
