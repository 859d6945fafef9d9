import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, readDataFiles } from '../read.ts';
import { listSampleFiles } from '../samples.ts';
import type { Finding, LintInput } from './finding.ts';
import { rules } from './rules/all.ts';

function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  );
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function format({ file, path, problem, mend }: Finding, rule: string): string {
  return `${file}${path ? ` at ${path}` : ''}\n  ${problem}\n  ${mend} (${rule})`;
}

const input: LintInput = {
  files: readDataFiles(dataFolder),
  samples: listSampleFiles(),
  pages: readPages(join(dataFolder, '../content')),
};
const findings = rules.flatMap((rule) => rule.check(input).map((finding) => format(finding, rule.name)));
if (findings.length > 0) {
  process.stderr.write(`${findings.join('\n\n')}\n\n`);
  process.exitCode = 1;
}
process.stdout.write(
  `Data: ${input.files.length} files, ${rules.length} rules, ${findings.length} findings\n`,
);
