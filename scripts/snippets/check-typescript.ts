/** Snippets for Nodemailer and for this package: the compiler reads all of them at once, against the real types. */
import { join } from 'node:path';
import ts from 'typescript';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
/** What a reader has around a snippet; a snippet that declares one of them itself hides it. */
const AROUND = join(HERE, 'around/globals.d.ts');

/** Returns what the compiler says against each of the texts, in their order. */
export function checkTypescript(texts: readonly string[]): string[][] {
  if (texts.length === 0) return [];
  const names = texts.map((_text, at) => join(HERE, `snippet-${at}.ts`));
  const sources = new Map(names.map((name, at) => [name, `${texts[at]!}\nexport {};\n`]));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ROOT,
  );
  Object.assign(options, {
    // examples are JavaScript as people write it
    noImplicitAny: false,
    noUncheckedIndexedAccess: false,
    noPropertyAccessFromIndexSignature: false,
    useUnknownInCatchVariables: false,
    lib: ['lib.es2022.d.ts'],
  } satisfies ts.CompilerOptions);
  const host = ts.createCompilerHost(options);
  const usual = { ...host };
  host.getSourceFile = (name, version, ...rest) => {
    const text = sources.get(name);
    return text === undefined ? usual.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => sources.has(name) || usual.fileExists(name);
  host.readFile = (name) => sources.get(name) ?? usual.readFile(name);
  host.resolveModuleNameLiterals = (literals, from, _redirected, all) =>
    literals.map(({ text }) => resolve(text, from, all, host));
  const program = ts.createProgram([...names, AROUND], options, host);
  return names.map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

/** The package by its own name is its source here, so that nothing has to be built before. */
function resolve(
  name: string,
  from: string,
  options: ts.CompilerOptions,
  host: ts.ModuleResolutionHost,
): ts.ResolvedModuleWithFailedLookupLocations {
  const [, door] = /^enhanced-status-codes(?:\/(\w+))?$/.exec(name) ?? [];
  if (!name.startsWith('enhanced-status-codes'))
    return ts.resolveModuleName(name, from, options, host, undefined, undefined, ts.ModuleKind.ESNext);
  const file = join(ROOT, 'src', door ?? '', 'index.ts');
  return { resolvedModule: { resolvedFileName: file, extension: ts.Extension.Ts } };
}
