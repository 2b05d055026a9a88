import { existsSync } from 'node:fs';
import type { ProgramRoot } from '../../programs/program-root.ts';
import { until } from '../until.ts';

const FILE = '/var/log/mail.log';

/** Starts a syslogd for a program that logs in no other way; returns how to read what it wrote. */
export async function startSyslog(root: ProgramRoot): Promise<() => string> {
  root.write('/etc/syslog.conf', `*.* ${FILE}\n`);
  root.write(FILE, '');
  root.start('/usr/sbin/syslogd', '--no-detach', '--mark=0', '--no-klog');
  await until('syslogd to start', () => existsSync(`${root.path}/dev/log`));
  // syslogd names the machine
  return () => root.read(FILE).replace(/^(\w{3} [ \d]\d [\d:]{8}) \S+ /gm, '$1 mail ');
}
