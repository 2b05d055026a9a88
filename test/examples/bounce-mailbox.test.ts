/** examples/bounce-mailbox, run as its README says. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../house/project.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'bounces-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const commandFor = (maildir: string): readonly string[] => [
  '--import',
  'tsx',
  'examples/bounce-mailbox/run.ts',
  maildir,
  'examples/sent.txt',
  join(folder, 'list.sqlite'),
];
const run = (maildir = 'examples/maildir'): string =>
  execFileSync(process.execPath, commandFor(maildir), { cwd: ROOT, encoding: 'utf8' });
const listIn = (output: string): string => output.slice(output.indexOf('\n\n') + 2);
/** A Maildir with one report, whose Message-ID and dates may be others than the real ones. */
const maildirWith = (change: (mail: string) => string): string => {
  const maildir = join(folder, 'Maildir');
  for (const part of ['cur', 'new']) mkdirSync(join(maildir, part), { recursive: true });
  const mail = readFileSync(join(ROOT, 'examples/maildir/new/1764036001.1.mail.example.net'), 'latin1');
  writeFileSync(join(maildir, 'new/1764036001.1.mail.example.net'), change(mail), 'latin1');
  return maildir;
};

it('prints what its README says', () => {
  expect(readFileSync(join(ROOT, 'examples/bounce-mailbox/README.md'), 'utf8')).toContain(`\`\`\`\n${run()}\`\`\``);
});

it('gives the same list when it is run twice, and counts no mail again', () => {
  const first = listIn(run());
  const second = run();
  expect(listIn(second)).toBe(first);
  expect(second.split('\n').filter((line) => line.includes(': ') && !line.endsWith(': known'))).toEqual([]);
});

it('takes the time from the Maildir and not from the report, which may be any', () => {
  const maildir = maildirWith((mail) =>
    mail.replaceAll(/(Arrival-Date|Date): .*/g, '$1: Tue, 1 Jan 1901 00:00:00 +0000'),
  );
  expect(run(maildir)).toContain('no-such-user@example.org suppressed');
});

it('counts no report about a message that was not sent', () => {
  const maildir = maildirWith((mail) =>
    mail.replaceAll('<no-such-user@client.example.com>', '<forged@client.example.com>'),
  );
  const output = run(maildir);
  expect(output).toContain('bounce of nothing that was sent, nothing is counted');
  expect(listIn(output).trim()).toBe('');
});

it.each(['relayed', 'expanded'])('clears no address for a report that it was %s', (action) => {
  run(maildirWith((mail) => mail));
  const maildir = maildirWith((mail) =>
    mail.replace('Action: failed', `Action: ${action}`).replaceAll('5.1.1', '2.0.0'),
  );
  expect(listIn(run(maildir))).toBe('no-such-user@example.org\n');
});

it('counts each mail once when two run at the same time', async () => {
  cpSync(join(ROOT, 'examples/maildir'), join(folder, 'Maildir'), { recursive: true });
  const start = (): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, commandFor(join(folder, 'Maildir')), { cwd: ROOT, encoding: 'utf8' });
  const outputs = (await Promise.all([start(), start()])).map(({ stdout }) => stdout);
  const counted = outputs.join('').match(/^1764036003.*(?<!known)$/gm);
  expect(counted).toHaveLength(1);
  expect(counted?.[0]).toContain('1 points');
});
