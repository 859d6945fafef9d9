import { compiled } from './compiled.ts';
import { csharp } from './csharp.ts';

compiled(csharp);
