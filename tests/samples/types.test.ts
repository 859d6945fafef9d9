import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { typeComplaints } from './check-types.ts';
import { shows } from './proofs/proof.ts';
import { samplesIn } from './samples.ts';

const typed = samplesIn(['javascript', 'node']);
const complaints = typeComplaints(typed);

describe('TypeScript agrees with every sample, against the types of the packages it imports', () => {
  test.for(typed)('$file', ({ file }, context) => {
    shows(context, { file, layer: 'types', by: `TypeScript ${ts.version}` });
    expect(complaints.get(file)).toEqual([]);
  });
});
