import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { SampleFile } from './samples.ts';

const config = fileURLToPath(new URL('tsconfig.json', import.meta.url));

function settings(): ts.ParsedCommandLine {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(`tests/samples/tsconfig.json: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
      },
    },
  );
  if (!parsed) throw new Error('tests/samples/tsconfig.json could not be read.');
  return parsed;
}

/** A compiler's files, with the code of some samples in place of what is on the disk. */
function hostWith(samples: SampleFile[], options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const code = new Map(samples.map((sample) => [sample.path, sample.code]));
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  return {
    ...host,
    readFile: (path) => code.get(path) ?? readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = code.get(path);
      return text === undefined
        ? getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
}

/**
 * What TypeScript says of samples, checked as one program against the types of the packages that they import.
 * @returns complaints as `<line>: <text>`, by the file of the sample
 */
export function typeComplaints(samples: SampleFile[]): Map<string, string[]> {
  const { fileNames, options } = settings();
  const declarations = fileNames.filter((name) => name.endsWith('.d.ts'));
  const roots = [...declarations, ...samples.map(({ path }) => path)];
  const program = ts.createProgram(roots, options, hostWith(samples, options));
  return new Map(
    samples.map(({ file, path }) => {
      const source = program.getSourceFile(path);
      if (!source) return [file, ['It is not part of the program.']];
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [
        file,
        found.map(({ messageText, start = 0 }) => {
          const { line } = source.getLineAndCharacterOfPosition(start);
          return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
        }),
      ];
    }),
  );
}
