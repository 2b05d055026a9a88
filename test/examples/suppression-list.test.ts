/** examples/suppression-list, run as its README says. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../house/project.ts';

const LOG = readFileSync(join(ROOT, 'examples/postfix.log'), 'utf8');
const SUPPRESSED = 'no-such-user-multi-line@example.org\nno-code@example.org\nunknown-host@example.org\n';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'suppression-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (log: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'examples/suppression-list/run.ts', join(folder, 'list.json')], {
    cwd: ROOT,
    input: log,
    encoding: 'utf8',
  });
interface List {
  readonly recipients: Readonly<Record<string, { readonly score: number }>>;
}
const list = (): List => JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as List;

it('prints what its README says', () => {
  expect(run(LOG)).toBe(SUPPRESSED);
  expect(readFileSync(join(ROOT, 'examples/suppression-list/README.md'), 'utf8')).toContain(
    `\`\`\`\n${SUPPRESSED}\`\`\``,
  );
});

it('may be run twice: the second time changes nothing', () => {
  run(LOG);
  const first = list();
  expect(run(LOG)).toBe(SUPPRESSED);
  expect(list()).toEqual(first);
});

it('counts soft bounces once a day, however often the log is read', () => {
  const bounce = (id: string, day: number): string =>
    `2026-11-${day}T00:28:59Z mail postfix/smtp[1]: ${id}: to=<full@example.org>, relay=none, delay=1, delays=1/0/0/0, dsn=5.2.2, ` +
    `status=bounced (host mx.example.org[192.0.2.1] said: 552 5.2.2 Mailbox is full (in reply to RCPT TO command))\n`;
  run(bounce('AAAAA1', 24));
  run(bounce('AAAAA1', 24) + bounce('AAAAA2', 25) + bounce('AAAAA3', 25));
  expect(list().recipients['full@example.org']?.score).toBe(2);
});
