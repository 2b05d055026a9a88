/**
 * Settings of Postfix: `postconf` knows them, no comment stands behind a value, three of its daemons start with them,
 * every restriction is a word of `smtpd`, and its tables can be searched.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postfixDefaults } from './postfix-defaults.ts';

const run = promisify(execFile);
const DAEMONS = '/usr/lib/postfix/sbin';
/** What the daemons need to start for one session on their standard input, beside what Debian sets. */
const AROUND = ['compatibility_level = 3.6', 'local_recipient_maps =', 'maillog_file ='].join('\n');
const LIMIT_MS = 10_000;
/** Transports that every master.cf has: their limits are settings too. */
const SERVICES = ['smtp', 'relay', 'lmtp', 'virtual']
  .map((name) => `${name} unix - - y - - ${name === 'relay' ? 'smtp' : name}\n`)
  .join('');
/** Tables that need no file of their own. */
const SEARCHED = /\binline:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;

/** Returns what is wrong with lines of main.cf, read together with lines of master.cf. */
export async function checkPostfix(main: string, master: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'snippet-'));
  try {
    // without a name of its own Postfix asks DNS for one
    const name = /^myhostname *=/m.test(main) ? '' : 'myhostname = mail.example.net\n';
    // without them the daemons wait for somebody to make them
    await Promise.all(['incoming', 'pid', 'private', 'public'].map((name) => mkdir(join(folder, name))));
    await writeFile(join(folder, 'main.cf'), `${name}${AROUND}\nqueue_directory = ${folder}\n${main}\n`);
    await writeFile(join(folder, 'master.cf'), `${SERVICES}${master}\n`);
    // postconf waits for whoever has changed a file in the last seconds to be done with it
    await Promise.all(['main.cf', 'master.cf'].map((name) => utimes(join(folder, name), 0, 0)));
    const complaints = [...(await complaintsOfPostconf(folder)), ...commentsBehindValues(main)];
    for (const [table] of main.matchAll(SEARCHED)) complaints.push(...searchTable(table));
    complaints.push(...(await unknownRestrictions(main)));
    if (complaints.length > 0) return complaints;
    return (await Promise.all([start('smtpd', folder), start('smtp', folder), start('cleanup', folder)])).flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns what is wrong with a table: Postfix is asked for a key that it need not have. */
export async function checkTable(file: string, text: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'snippet-'));
  try {
    const type = /\.(cidr|pcre|regexp)$/.exec(file)?.[1] ?? 'texthash';
    await writeFile(join(folder, file), `${text}\n`);
    await utimes(join(folder, file), 0, 0);
    const actions = [...text.matchAll(/^[^#\s]\S* +(\S+)/gm)].map(([, action]) => action!);
    const values = file.endsWith('access') ? await unknownWords(actions.join(' ')) : [];
    return [...searchTable(`${type}:${join(folder, file)}`), ...values];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function complaintsOfPostconf(folder: string): Promise<string[]> {
  const outputs = await Promise.all([
    run('postconf', ['-c', folder, '-n']),
    run('postconf', ['-c', folder, '-M']),
    run('postconf', ['-c', folder, '-P']),
  ]).catch((error: unknown) => [{ stdout: '', stderr: String(error) }]);
  return [...new Set(outputs.flatMap(({ stderr }) => stderr.split('\n')))].filter((line) => line !== '');
}

/** Postfix takes `yes  # so` as it stands, and only some daemon stumbles over it. */
function commentsBehindValues(main: string): string[] {
  return [...main.matchAll(/^[^#\n].*[ \t]#.*/gm)].map(([line]) => `no comment can stand behind a value: ${line}`);
}

function searchTable(table: string): string[] {
  const { stderr, error } = spawnSync('postmap', ['-q', '192.0.2.1', table], { encoding: 'utf8' });
  return [stderr, error?.message ?? ''].filter((said) => said !== '');
}

/** Words of a restriction list, with the classes that the snippet makes; what stands in braces or names a table goes. */
async function unknownRestrictions(main: string): Promise<string[]> {
  const logical = main.replace(/\n[ \t]+/g, ' ').split('\n');
  const classes = logical.flatMap(
    (line) => /^smtpd_restriction_classes *= *(.+)/.exec(line)?.[1]?.split(/[\s,]+/) ?? [],
  );
  const lists = logical
    .map((line) => /^(\w+) *= *(.*)/.exec(line))
    .filter((found) => found !== null && (/^smtpd_\w+_restrictions$/.test(found[1]!) || classes.includes(found[1]!)))
    .map((found) => found![2]!.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '').replace(/\b[a-z]+:\S*/g, ''));
  return unknownWords(lists.join(' '), classes);
}

let smtpd: Promise<string> | undefined;

async function unknownWords(text: string, own: readonly string[] = []): Promise<string[]> {
  smtpd ??= readFile(join(DAEMONS, 'smtpd'), 'latin1');
  // the linker lets a word share its end with a longer one
  const program = (await smtpd).toLowerCase();
  return (text.match(/[\w$]+/g) ?? [])
    .filter((word) => !/^\d{3}$/.test(word) && !own.includes(word) && !postfixDefaults().has(word.replace('$', '')))
    .filter((word) => !program.includes(`${word.toLowerCase()}\0`))
    .map((word) => `smtpd does not know ${word}`);
}

/** A daemon with a setting that it cannot use ends at once with 1, and says why to the system's log only. */
async function start(daemon: string, folder: string): Promise<string[]> {
  // smtp and cleanup wait for more on anything that is not a file
  const line = daemon === 'smtpd' ? "printf 'QUIT\\r\\n' | $0 -S" : '$0 -S < /dev/null > /dev/null';
  const environment = { ...process.env, MAIL_CONFIG: folder };
  return run('/bin/sh', ['-c', line, join(DAEMONS, daemon)], { env: environment, timeout: LIMIT_MS }).then(
    () => [],
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'code' in error && error.code === 1
        ? [`${daemon} does not start with these settings`]
        : [],
  );
}
