import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of the engine. */
export interface RegularExpression {
  source: string;
  flags: string;
  /** Where it stands or is built, and what asked for it there, as `src/engine/redact.ts:10`. */
  places: string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const engine = join(root, 'src/engine');

function placeOf(file: string, line: number): string {
  return `${relative(root, file)}:${line}`;
}

/** The project's own modules that a module needs at run time. */
function importsOf(module: ts.SourceFile): string[] {
  return module.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    const from = statement.moduleSpecifier;
    if (isType || !from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    return [join(dirname(module.fileName), from.text)];
  });
}

/** Every module of the engine, and what these import from the rest of the project. */
function engineModules(): ts.SourceFile[] {
  const names = readdirSync(engine, { recursive: true, encoding: 'utf8' });
  const files = new Set(names.filter((name) => name.endsWith('.ts')).map((name) => join(engine, name)));
  const modules: ts.SourceFile[] = [];
  for (const file of files) {
    const module = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    modules.push(module);
    for (const imported of importsOf(module)) files.add(imported);
  }
  return modules;
}

/** What `select` makes of the syntax of a module, with its places. */
function collect<T>(module: ts.SourceFile, select: (node: ts.Node, place: string) => T | null): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    const { line } = module.getLineAndCharacterOfPosition(node.getStart());
    const selected = select(node, placeOf(module.fileName, line + 1));
    if (selected !== null) found.push(selected);
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

function literal(node: ts.Node, place: string): RegularExpression | null {
  if (!ts.isRegularExpressionLiteral(node)) return null;
  const end = node.text.lastIndexOf('/');
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), places: [place] };
}

/** The lines of the project's sources that are being run, from the innermost on. */
function placesRunning(): string[] {
  const lines = new Error().stack?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [, file, number] = /((?:file:\/\/)?\/[^()]*\/src\/[^()]*):(\d+):\d+\)?$/.exec(line) ?? [];
    if (!file) return [];
    return [placeOf(file.startsWith('file:') ? fileURLToPath(file) : file, Number(number))];
  });
}

/** Imports modules, calls their `create…()` and records each regular expression built from a string meanwhile. */
async function recordBuilt(files: string[]): Promise<RegularExpression[]> {
  const native = globalThis.RegExp;
  const found: RegularExpression[] = [];
  const record = (made: RegExp) => {
    const places = placesRunning();
    if (places.length > 0) found.push({ source: made.source, flags: made.flags, places });
    return made;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, [source, flags]: [string, string?]) => record(new target(source, flags)),
    apply: (target, _, [source, flags]: [string, string?]) => record(target(source, flags)),
  });
  try {
    for (const file of files) {
      const module: Record<string, unknown> = await import(pathToFileURL(file).href);
      for (const [name, value] of Object.entries(module)) {
        if (name.startsWith('create') && typeof value === 'function' && value.length === 0) value();
      }
    }
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** Each regular expression once, with all its places. */
function distinct(all: RegularExpression[]): RegularExpression[] {
  const byText = new Map<string, RegularExpression>();
  for (const { source, flags, places } of all) {
    const known = byText.get(`/${source}/${flags}`);
    byText.set(`/${source}/${flags}`, {
      source,
      flags,
      places: [...new Set([...(known?.places ?? []), ...places])],
    });
  }
  return [...byText.values()];
}

/** The regular expressions that run on what is pasted, and the lines on which some are built from strings. */
export async function regularExpressions(): Promise<{ patterns: RegularExpression[]; builders: string[] }> {
  const modules = engineModules();
  const literals = modules.flatMap((module) => collect(module, literal));
  const built = await recordBuilt(modules.map(({ fileName }) => fileName));
  const builders = modules.flatMap((module) =>
    collect(module, (node, place) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
        ? place
        : null,
    ),
  );
  return { patterns: distinct([...literals, ...built]), builders };
}
