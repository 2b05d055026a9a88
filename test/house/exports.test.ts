/** The doors: package.json, the build, the README and what really loads must name the same ones. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import builds from '../../tsup.config.ts';
import { doors, readPackage, readText, ROOT } from './project.ts';

const { name, exports } = readPackage();
const all = Object.keys(exports).map((door) => name + door.slice(1));

test('each door that holds code is an entry of the build', () => {
  const [library] = builds as { entry: Record<string, string> }[];
  const built = Object.keys(library!.entry).map((entry) => (entry === 'index' ? name : `${name}/${entry}`));
  expect(built.sort()).toEqual(doors().sort());
});

test('the table of the README names each door, and the schema beside the facts', () => {
  const readme = readText('README.md');
  const rows = [...readme.matchAll(/^\| *`([^`]+)` *\|/gm)].map(([, path]) => path!);
  const named = rows.filter((path) => path === name || path.startsWith(`${name}/`));
  expect(named.sort()).toEqual([...doors(), `${name}/catalogue.json`].sort());
  expect(readme).toContain('`catalogue.schema.json`');
});

describe.each(doors())('%s', (door) => {
  test('gives the same names to import and require', () => {
    const imported = run('module', `import * as door from '${door}'; console.log(JSON.stringify(Object.keys(door)))`);
    const required = run('commonjs', `console.log(JSON.stringify(Object.keys(require('${door}'))))`);
    expect(imported.length).toBeGreaterThan(0);
    expect(required.sort()).toEqual(imported.sort());
  });
});

test('the files for other languages load', () => {
  const files = all.filter((path) => path.endsWith('.json'));
  const titles = run(
    'commonjs',
    `console.log(JSON.stringify(${JSON.stringify(files)}.map((path) => typeof require(path))))`,
  );
  expect(titles).toEqual(files.map(() => 'object'));
});

/** Runs a script in a fresh Node that finds the package by its name, and so by its `exports`. */
function run(kind: 'module' | 'commonjs', script: string): string[] {
  const output = execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[];
}
