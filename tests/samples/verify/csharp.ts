import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from '../runtimes/shell.ts';
import type { SampleFile } from '../samples.ts';
import type { Compiler } from './compiler.ts';
import { sdkOf } from './versions.ts';

const project = join(import.meta.dirname, 'csharp', 'sample.csproj');

/** Statements outside of any type make a program; the others are parts of one. */
function isProgram(code: string): boolean {
  return /^(?:await |try\b|while\b|return\b|var )/m.test(code);
}

async function complaintOf({ path, code }: SampleFile, folder: string): Promise<string | null> {
  const own = mkdtempSync(join(folder, 'sample-'));
  cpSync(project, join(own, 'sample.csproj'));
  cpSync(path, join(own, 'Sample.cs'));
  const properties = [`-p:MsalVersion=${sdkOf('csharp').version}`, `-p:TopLevel=${isProgram(code)}`];
  try {
    await shell('dotnet', ['build', '--nologo', '-v', 'quiet', ...properties], { cwd: own });
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The C# compiler, with MSAL.NET from NuGet. */
export const csharp: Compiler = {
  language: 'csharp',
  needs: [['dotnet', '--version']],
  by: 'the .NET SDK',
  async compile(cache, samples) {
    const folder = join(cache, 'csharp');
    mkdirSync(folder, { recursive: true });
    const complaints = new Map<string, string>();
    for (const sample of samples) {
      const complaint = await complaintOf(sample, folder);
      if (complaint) complaints.set(sample.file, complaint);
    }
    return complaints;
  },
};
