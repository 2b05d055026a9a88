import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { download } from './download.ts';
import { PROGRAM_PACKAGES, type ProgramPackages, type UnpackedName } from './packages.ts';
import { runToEnd } from './run-to-end.ts';

/** What scripts use of packages that nothing depends on, as every Debian has them; the shell is dash. */
const ALWAYS_THERE = ['dash', 'coreutils', 'sed', 'grep'];
/** Folders whose files newer packages have in /usr alone, though programs name both places. */
const MERGED = ['bin', 'sbin', 'lib', 'lib64'];
/** Read by nobody here, and half of the size. */
const UNREAD = ['doc', 'man', 'locale', 'info', 'i18n', 'perl'];
/** Major and minor number of the devices that a mail program opens. */
const DEVICES = { null: [1, 3], zero: [1, 5], random: [1, 8], urandom: [1, 9] } as const;
/** Numbers that every Debian gives to these users, and that files in packages belong to. */
const FIXED_USERS: Readonly<Record<string, number>> = { daemon: 1, mail: 8 };
const FIRST_USER = 900;

/**
 * Makes the root of a program in the cache, unless it is there and made of the same packages; one after another, as
 * apt-get locks its folder.
 */
export async function unpack(name: UnpackedName, cache: string): Promise<void> {
  const root = join(cache, name);
  const program: ProgramPackages = PROGRAM_PACKAGES[name];
  const recipe = JSON.stringify([program, ALWAYS_THERE]);
  const note = join(root, 'made-of.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === recipe) return;
  const archives = await download([...program.packages, ...ALWAYS_THERE], cache);
  // takes its name when it is whole
  const growing = `${root}.${process.pid}`;
  rmSync(growing, { recursive: true, force: true });
  for (const folder of MERGED) {
    mkdirSync(join(growing, 'usr', folder), { recursive: true });
    symlinkSync(`usr/${folder}`, join(growing, folder));
  }
  for (const archive of archives) await runToEnd('dpkg-deb', ['-x', archive, growing]);
  for (const folder of UNREAD) rmSync(join(growing, 'usr/share', folder), { recursive: true, force: true });
  for (const folder of ['dev', 'tmp', 'run', 'var/spool', 'var/log'])
    mkdirSync(join(growing, folder), { recursive: true });
  rmSync(join(growing, 'var/run'), { recursive: true, force: true });
  symlinkSync('../run', join(growing, 'var/run'));
  for (const [device, numbers] of Object.entries(DEVICES))
    await runToEnd('mknod', ['-m', '666', join(growing, 'dev', device), 'c', ...numbers.map(String)]);
  writeUsers(growing, program.users);
  writeFileSync(join(growing, 'etc/hosts'), '127.0.0.1 localhost\n127.0.0.1 mail.example.net mail\n');
  cpSync('/etc/resolv.conf', join(growing, 'etc/resolv.conf'), { dereference: true });
  if (!existsSync(join(growing, program.binary))) throw new Error(`no ${program.binary} in the packages of ${name}`);
  writeFileSync(join(growing, 'made-of.json'), recipe);
  rmSync(root, { recursive: true, force: true });
  renameSync(growing, root);
}

function writeUsers(root: string, users: readonly string[]): void {
  const ids = users.map((user, index) => [user, FIXED_USERS[user] ?? FIRST_USER + index] as const);
  const everybody = [['root', 0], ['nobody', 65534], ...ids] as const;
  const passwd = everybody.map(([user, id]) => `${user}:x:${id}:${id}::/var/empty:/bin/false\n`);
  const group = everybody.map(([user, id]) => `${user}:x:${id}:\n`);
  writeFileSync(join(root, 'etc/passwd'), passwd.join(''));
  writeFileSync(join(root, 'etc/group'), group.join(''));
}
