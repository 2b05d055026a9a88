import { join } from 'node:path';
import { ProgramRoot } from '../../programs/program-root.ts';
import type { Closing } from '../closing.ts';
import type { Ports } from '../ports.ts';
import { eximSettings } from '../relays/exim-settings.ts';
import { submitOverSmtp } from '../relays/submit-over-smtp.ts';
import { takesMail } from '../relays/takes-mail.ts';
import { until } from '../until.ts';
import { LIMIT_MS, PATIENT, type ScheduleRun } from './schedule-run.ts';

const PROGRAM = '/usr/sbin/exim4';
const RULES = 'F,10s,3s; G,60s,5s,1.5';
const QUEUE_INTERVAL = '3s';
/** `2026-11-25 02:33:18.123 1xW2ow-0006Tx-0i == ...` */
const ATTEMPT = /^(\S+ \S+) \S+ == /;

/** Lets Exim try one message until it gives up. */
export async function runEximSchedule(folder: string, ports: Ports, closing: Closing): Promise<ScheduleRun> {
  const root = closing.add(await ProgramRoot.copy('exim', join(folder, 'root')));
  root.makeFolders('Debian-exim', '/var/spool/exim4', '/var/log/exim4');
  const settings = eximSettings(ports.eximSchedule, ports.patience, RULES);
  // times of the log in milliseconds, and no line for a message that is not due
  root.write('/etc/exim4/exim4.conf', `log_selector = +millisec -retry_defer\n${settings}`);
  root.start(PROGRAM, '-bdf', `-q${QUEUE_INTERVAL}`);
  await until('Exim to start', () => takesMail(ports.eximSchedule));
  await submitOverSmtp(PATIENT, ports.eximSchedule);
  const lines = (): string[] => root.read('/var/log/exim4/mainlog').split('\n');
  await until('Exim to give up', () => lines().some((line) => line.includes('retry timeout exceeded')), LIMIT_MS);
  const log = lines().filter((line) => /^\S+ \S+ \S+ (?:<= sender|== |\*\* )/.test(line));
  const [arrival = ''] = log;
  return {
    program: /exim \S+/.exec(lines().join('\n'))?.[0].replace('exim', 'Exim') ?? '',
    settings: { retry: RULES, queue_interval: QUEUE_INTERVAL },
    attempts: log.filter((line) => ATTEMPT.test(line)).map((line) => (timeOf(line) - timeOf(arrival)) / 1000),
    log,
  };
}

function timeOf(line: string): number {
  return Date.parse(/^\S+ \S+/.exec(line)?.[0] ?? '');
}
