/** examples/bounce-mailbox, run as its README says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../house/project.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'bounces-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (): string =>
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'examples/bounce-mailbox/run.ts', 'examples/maildir', join(folder, 'list.sqlite')],
    { cwd: ROOT, encoding: 'utf8' },
  );
const listIn = (output: string): string => output.slice(output.indexOf('\n\n') + 2);

it('prints what its README says', () => {
  expect(readFileSync(join(ROOT, 'examples/bounce-mailbox/README.md'), 'utf8')).toContain(`\`\`\`\n${run()}\`\`\``);
});

it('gives the same list when it is run twice, and counts no mail again', () => {
  const first = listIn(run());
  const second = run();
  expect(listIn(second)).toBe(first);
  expect(second.split('\n').filter((line) => line.includes(': ') && !line.endsWith(': known'))).toEqual([]);
});
