import type { DataFile } from '../read.ts';

/** One thing that is wrong with the data. */
export interface Finding {
  /** File below the project, as `data/errors/aadsts/50076.json`. */
  file: string;
  /** Where in the file, as `causes[0].check`; empty for the file as a whole. */
  path: string;
  problem: string;
  /** How to mend it. */
  mend: string;
}

/** The parsed files of `data/`, and what else a rule may look at; handed in, so that tests need no files. */
export interface LintInput {
  files: DataFile[];
  /** Sample files as `<situation>/<language>.<extension>`. */
  samples: string[];
  /** Text of every page under `content/`, by its path. */
  pages: Map<string, string>;
}

/** A check of the data: what it is about, and how it finds what is wrong. */
export interface Rule {
  name: string;
  description: string;
  check(input: LintInput): Finding[];
}
