import { describe, expect, test } from 'vitest';
import { grammars } from './grammars.ts';
import { shows } from './proofs/proof.ts';
import { syntax } from './syntax.ts';

describe('a parser of its language reads every sample', () => {
  test.for(syntax)('$file', ({ file, language, errors }, context) => {
    shows(context, { file, layer: 'parsed', by: `tree-sitter-${grammars[language]}` });
    expect(errors).toEqual([]);
  });
});
