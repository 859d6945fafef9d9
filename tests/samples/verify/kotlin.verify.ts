import { compiled } from './compiled.ts';
import { kotlin } from './kotlin.ts';

compiled(kotlin);
