import type { Runtime } from '../runtimes/runtime.ts';

/** What runs the samples of a language outside this project's own packages. */
export interface Toolchain {
  language: string;
  /** Commands that have to be there, each with arguments that it answers to. */
  needs: [command: string, ...args: string[]][];
  /**
   * Gets the SDK, in the version of data/languages.json.
   * @param cache folder that everything goes into
   * @throws with what the tools printed, where it cannot be had
   */
  prepare: (cache: string) => Promise<Runtime>;
}
