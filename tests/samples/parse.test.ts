import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { samplesIn } from './samples.ts';

describe('samples that Node understands are valid modules', () => {
  test.each(samplesIn(['javascript', 'node']))('$file', ({ path }) => {
    const { status, stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
