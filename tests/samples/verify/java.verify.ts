import { compiled } from './compiled.ts';
import { java, javac } from './java.ts';
import { verified } from './verified.ts';

compiled(javac);
await verified(java);
