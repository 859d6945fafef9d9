import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from '../runtimes/shell.ts';
import { type Compiler, compileAlone } from './compiler.ts';
import { sdkOf } from './versions.ts';

const project = join(import.meta.dirname, 'csharp', 'sample.csproj');

/** Statements outside of any type make a program; the others are parts of one. */
function isProgram(code: string): boolean {
  return /^(?:await |try\b|while\b|return\b|var )/m.test(code);
}

/** The C# compiler, with MSAL.NET from NuGet. */
export const csharp: Compiler = {
  language: 'csharp',
  needs: [['dotnet', '--version']],
  by: 'the .NET SDK',
  compile: (cache, samples) =>
    compileAlone(join(cache, 'csharp'), samples, ({ path, code }, folder) => {
      cpSync(project, join(folder, 'sample.csproj'));
      cpSync(path, join(folder, 'Sample.cs'));
      const properties = [`-p:MsalVersion=${sdkOf('csharp').version}`, `-p:TopLevel=${isProgram(code)}`];
      return shell('dotnet', ['build', '--nologo', '-v', 'quiet', ...properties], { cwd: folder });
    }),
};
