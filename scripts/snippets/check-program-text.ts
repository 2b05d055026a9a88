/** Snippets for programs that use nodemailer or this library: the compiler knows the options of both. */
import ts from 'typescript';
import type { SnippetCheck } from './snippet-check.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** "Cannot find name": what a snippet leaves to the reader. */
const UNKNOWN_NAME = new Set([2304, 2552, 18004]);
/** Names of nodemailer's that pages use without importing them. */
const PREAMBLE = `
import { createTransport, type Transporter } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { readFileSync } from 'node:fs';
`;

/** Compiles a snippet inside a function, what it leaves to the reader being anything. */
export function checkProgramText(snippet: string): SnippetCheck {
  const imports = snippet.match(/^import .*;$/gm) ?? [];
  const body = snippet.replace(/^import .*;$/gm, '');
  let names: readonly string[] = [];
  for (let pass = 0; pass < 4; pass++) {
    const problems = compile(toModule(imports, body, names));
    const unknown = problems.filter(({ code }) => UNKNOWN_NAME.has(code)).map(({ name }) => name);
    if (unknown.length === 0) {
      const said = problems.map(({ text }) => text).join('\n');
      return said === '' ? { kind: 'checked', by: 'TypeScript' } : { kind: 'refused', by: 'TypeScript', said };
    }
    names = [...new Set([...names, ...unknown])];
  }
  return { kind: 'refused', by: 'TypeScript', said: `cannot find ${names.join(', ')}` };
}

function toModule(imports: readonly string[], body: string, names: readonly string[]): string {
  const own = PREAMBLE.split('\n').filter((line) => !imports.includes(line));
  const transport = /\bconst transport\b/.test(body) ? '' : 'transport: Transporter,';
  const anything = names.filter((name) => name !== 'transport').map((name) => `${name}: any,`);
  return `${own.join('\n')}\n${imports.join('\n')}\nexport async function snippet(${transport} ${anything.join(' ')}) {\n${body}\n}\n`;
}

/** What all snippets share: the types of the language, of Node, of nodemailer, which take longer to read than to use. */
const sources = new Map<string, ts.SourceFile | undefined>();
let before: ts.Program | undefined;

interface Problem {
  readonly code: number;
  readonly name: string;
  readonly text: string;
}

function compile(source: string): Problem[] {
  const file = `${ROOT}snippet.ts`;
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    noImplicitAny: false,
    useUnknownInCatchVariables: false,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, source, ts.ScriptTarget.ES2022);
    if (!sources.has(name)) sources.set(name, read(name, ...rest));
    return sources.get(name);
  };
  const program = (before = ts.createProgram([file], options, host, before));
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ code, messageText, start = 0, length = 0 }) => ({
      code,
      name: source.slice(start, start + length),
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
}
