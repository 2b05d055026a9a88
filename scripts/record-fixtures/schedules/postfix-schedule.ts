import { PostfixInstance } from '../postfix-instance.ts';
import type { Closing } from '../closing.ts';
import type { Ports } from '../ports.ts';
import { submitOverSmtp } from '../relays/submit-over-smtp.ts';
import { takesMail } from '../relays/takes-mail.ts';
import { until } from '../until.ts';
import { LIMIT_MS, PATIENT, type ScheduleRun } from './schedule-run.ts';

/** A hundredth of the defaults for the shortest delay and the scan, less for the others, so that all parts are seen. */
const SETTINGS = {
  minimal_backoff_time: '3s',
  maximal_backoff_time: '12s',
  queue_run_delay: '3s',
  // between two attempts, as one that comes at that very age may be a hair too early
  maximal_queue_lifetime: '54s',
};

/** Lets Postfix try one message until it gives up. The age at each attempt is what Postfix itself says. */
export async function runPostfixSchedule(folder: string, ports: Ports, closing: Closing): Promise<ScheduleRun> {
  const postfix = closing.add(new PostfixInstance(folder));
  postfix.start(mainSettings(folder, ports), masterSettings(ports));
  await until('Postfix to start', () => takesMail(ports.postfixSchedule));
  await submitOverSmtp(PATIENT, ports.postfixSchedule);
  await until('Postfix to give up', () => postfix.log().includes('status=expired'), LIMIT_MS);
  const lines = postfix.log().split('\n');
  const log = lines.filter((line) => line.includes('status=deferred'));
  return {
    program: `Postfix ${/daemon started -- version (\S+),/.exec(postfix.log())?.[1] ?? ''}`,
    settings: SETTINGS,
    attempts: log.map((line) => Number(/ delay=([\d.]+),/.exec(line)?.[1])),
    log: [...log, ...lines.filter((line) => line.includes('status=expired'))],
  };
}

function mainSettings(folder: string, ports: Ports): string {
  const settings = {
    compatibility_level: '3.6',
    myhostname: 'mail.example.net',
    mydestination: '',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    queue_directory: `${folder}/queue`,
    data_directory: `${folder}/data`,
    maillog_file: `${folder}/maillog`,
    maillog_file_prefixes: folder,
    relayhost: `[127.0.0.1]:${ports.patience}`,
    notify_classes: '',
    ...SETTINGS,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

function masterSettings(ports: Ports): string {
  return `127.0.0.1:${ports.postfixSchedule} inet n - n - - smtpd
cleanup    unix       n - n - 0 cleanup
qmgr       unix       n - n 300 1 qmgr
rewrite    unix       - - n - - trivial-rewrite
bounce     unix       - - n - 0 bounce
defer      unix       - - n - 0 bounce
trace      unix       - - n - 0 bounce
proxymap   unix       - - n - - proxymap
tlsmgr     unix       - - n 1000? 1 tlsmgr
anvil      unix       - - n - 1 anvil
postlog    unix-dgram n - n - 1 postlogd
smtp       unix       - - n - - smtp
relay      unix       - - n - - smtp
`;
}
