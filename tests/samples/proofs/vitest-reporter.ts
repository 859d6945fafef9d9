import type { Reporter, TestCase, TestSpecification, Vitest } from 'vitest/node';
import { keep } from './collected.ts';
import type { Shown } from './proof.ts';

/** Collects what the tests that passed have shown of the samples. */
export class ProofReporter implements Reporter {
  private readonly runner: string;
  private readonly shown: Shown[] = [];
  private vitest: Vitest | undefined;
  /** Some tests were chosen by name: they show less than there is. */
  private partial = false;

  /** @param runner name to keep the result under */
  constructor(runner: string) {
    this.runner = runner;
  }

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  async onTestRunStart(chosen: readonly TestSpecification[]): Promise<void> {
    const all = (await this.vitest?.globTestSpecifications()) ?? [];
    this.partial = this.vitest?.config.testNamePattern !== undefined || chosen.length < all.length;
  }

  onTestCaseResult(test: TestCase): void {
    const { shows } = test.meta();
    if (shows && test.result().state === 'passed') this.shown.push(shows);
  }

  onTestRunEnd(): void {
    if (!this.partial) keep(this.runner, this.shown);
  }
}
