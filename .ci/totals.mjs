// Prints the closing lines of the test runners: "vitest: 12 passed, 0 failed".
import { readFileSync } from 'node:fs';

function read(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../.cache/results/${name}.json`, import.meta.url), 'utf8'));
  } catch {
    return null;
  }
}

const unit = read('vitest');
if (unit) console.log(`vitest: ${unit.numPassedTests} passed, ${unit.numFailedTests} failed`);
const verified = read('verify');
if (verified) {
  const { numPassedTests, numFailedTests, numPendingTests } = verified;
  console.log(`samples: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
const site = read('playwright');
if (site) console.log(`playwright: ${site.stats.expected} passed, ${site.stats.unexpected} failed`);
