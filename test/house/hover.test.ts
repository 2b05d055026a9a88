/** What an editor shows to somebody who uses the built declarations: hover texts and completions. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from './project.ts';

const FILE = join(ROOT, 'consumer.ts');
const IMPORTS = "import { entries, entryFor, replies } from 'enhanced-status-codes/catalogue';\n";

test.each([
  ["entries['X.|2.2']", 'Mailbox full. The mailbox is over its quota; the owner could delete mail to make room.'],
  ["entries['X.7.|26']", 'Multiple authentication checks failed. '],
  ["entries['X.2.2'].ti|tle", "The register's name, verbatim"],
  ['replies[5|52]', 'Storage allocation exceeded.'],
  ["entry|For('5.2.2')", 'Returns the catalogue row of a code, whatever its class.'],
])('hover at %s', (code, words) => {
  const info = service.getQuickInfoAtPosition(FILE, write(code));
  expect(ts.displayPartsToString(info?.documentation)).toContain(words);
});

test("entryFor('| offers each registered code in each class", () => {
  const offered = completions("entryFor('|')");
  expect(offered).toEqual(expect.arrayContaining(['5.4.1', '4.2.2', '2.1.5', '5.7.26']));
  expect(offered).toHaveLength(3 * 81);
});

test("entries['| offers the 81 rows", () => {
  const offered = completions("entries['|']");
  expect(offered).toContain('X.4.1');
  expect(offered).toHaveLength(81);
});

function completions(code: string): string[] {
  return service.getCompletionsAtPosition(FILE, write(code), {})?.entries.map(({ name }) => name) ?? [];
}

let text = '';
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, types: [] }),
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (path) => (path === FILE ? String(version) : '1'),
  getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(path === FILE ? text : ts.sys.readFile(path)!),
  fileExists: (path) => path === FILE || ts.sys.fileExists(path),
  readFile: (path) => (path === FILE ? text : ts.sys.readFile(path)),
  directoryExists: (path) => ts.sys.directoryExists(path),
});

/** Types one line below the imports, as a user would; returns where its cursor stands, which is written `|`. */
function write(code: string): number {
  text = `${IMPORTS}${code.replace('|', '')};\n`;
  version++;
  return IMPORTS.length + code.indexOf('|');
}
