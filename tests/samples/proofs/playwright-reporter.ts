import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { keep } from './collected.ts';
import type { Shown } from './proof.ts';

/** Collects what the browser tests that passed have shown of the samples, from their annotations `shows`. */
export default class ProofReporter implements Reporter {
  private readonly shown: Shown[] = [];

  onTestEnd(_: TestCase, { status, annotations }: TestResult): void {
    if (status !== 'passed') return;
    for (const { type, description = '' } of annotations) {
      if (type === 'shows') this.shown.push(JSON.parse(description) as Shown);
    }
  }

  onEnd(): void {
    if (this.shown.length > 0) keep('browser', this.shown);
  }
}
