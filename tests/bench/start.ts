import { spawnSync } from 'node:child_process';
import { measure, type Section } from './measure.ts';

const times = 15;

function start(...args: string[]): number {
  return measure(() => spawnSync(process.execPath, args, { stdio: 'ignore' }), times);
}

/** What starting the command takes, beside starting Node with nothing to do. */
export function startSection(): Section {
  const command = 'src/cli/msal-errors.mjs';
  start(command, 'lookup', '50076');
  const [nothing, lookup] = [start('-e', '0'), start(command, 'lookup', '50076')];
  return {
    title: 'Start of the command',
    figures: [
      { name: 'node -e 0', value: nothing, unit: 'ms' },
      { name: 'lookup 50076', value: lookup, unit: 'ms' },
      { name: 'ratio', value: lookup / nothing, unit: '×' },
      { name: 'search redirect uri', value: start(command, 'search', 'redirect', 'uri'), unit: 'ms' },
    ],
  };
}
