import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { PROGRAM_PACKAGES } from './packages.ts';

/** A program that can be asked whether it understands a configuration. */
export type CheckedProgram = keyof typeof CHECKS;

/** What a program says of a configuration. */
export interface ConfigurationCheck {
  /** Whether it complains of nothing. */
  readonly accepted: boolean;
  /** All that it said. */
  readonly said: string;
}

/** The file that a configuration or a zone is written to, the command that reads it, and a complaint that does not end it. */
const CHECKS = {
  postfix: { file: 'main.cf', command: 'postconf -c "$0" -n', complaint: /warning:|error:|fatal:/ },
  exim: { file: 'exim4.conf', command: '/usr/sbin/exim4 -C "$0/exim4.conf" -bV', complaint: /configuration error/ },
  opensmtpd: { file: 'smtpd.conf', command: '/usr/sbin/smtpd -n -f "$0/smtpd.conf"', complaint: /syntax error|warn:/ },
  sendmail: {
    file: 'sendmail.mc',
    command:
      'm4 /usr/share/sendmail/cf/m4/cf.m4 "$0/sendmail.mc" > "$0/sendmail.cf" && ' +
      '/usr/libexec/sendmail/sendmail -C "$0/sendmail.cf" -bt',
    complaint: /\*\*\* ERROR|sendmail\.cf: line|unknown|m4:/i,
  },
  dovecot: {
    file: 'dovecot.conf',
    command: '/usr/bin/doveconf -c "$0/dovecot.conf" -n',
    complaint: /Error|Fatal|Unknown setting/i,
  },
  bind: {
    file: 'zone',
    command: '/usr/bin/named-checkzone -i none . "$0/zone"',
    complaint: /unknown|error|failed|ignoring|bad|illegal/i,
  },
} as const;

/** Tells where a program is: the folder to chroot to, `/` for one that is installed, nothing for one that is missing. */
export function whereIs(program: CheckedProgram): string | undefined {
  if (program === 'postfix') return existsSync('/usr/sbin/postconf') ? '/' : undefined;
  const root = join(cacheFolder(), program);
  return existsSync(root + PROGRAM_PACKAGES[program].binary) ? root : undefined;
}

/** Lets a program read a whole configuration, or for Sendmail its macros; nothing is started. Throws when it is missing. */
export function checkConfiguration(program: CheckedProgram, text: string): ConfigurationCheck {
  const root = whereIs(program);
  if (root === undefined) throw new Error(`${program} is missing (apt-get install postfix, npm run unpack-programs)`);
  const { file, command, complaint } = CHECKS[program];
  const folder = mkdtempSync(join(root === '/' ? realpathSync(tmpdir()) : join(root, 'tmp'), 'check-'));
  try {
    writeFileSync(join(folder, file), text);
    if (program === 'postfix') {
      // postconf does not read a folder without it
      writeFileSync(join(folder, 'master.cf'), '');
      // and waits for whoever has changed a file in the last seconds to be done with it
      utimesSync(join(folder, file), 0, 0);
    }
    const inside = root === '/' ? folder : folder.slice(root.length);
    const result = spawnSync('chroot', [root, '/bin/sh', '-c', command, inside], { input: '', encoding: 'utf8' });
    const said = `${result.stdout}${result.stderr}`;
    return { accepted: result.status === 0 && !complaint.test(said), said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
