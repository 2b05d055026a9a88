import { chmodSync, chownSync } from 'node:fs';
import { until } from '../until.ts';
import { LIFETIME_SECONDS, WARNING_SECONDS, type Relay } from './relay.ts';
import { startSyslog } from './start-syslog.ts';
import { submitOverSmtp } from './submit-over-smtp.ts';
import { takesMail } from './takes-mail.ts';

const SPOOL = '/var/spool/smtpd';
const CONTROL = '/usr/sbin/smtpctl';
const SET_GROUP = 0o2755;

/** OpenSMTPD, which expires messages by itself; its warning comes with the first failure, whatever the interval. */
export const OPENSMTPD: Relay = {
  name: 'opensmtpd',
  answering: 'opensmtpdAnswering',
  // it does not know SMTPUTF8
  leavesOut: ['internationalised'],
  start: async (root, ports) => {
    root.makeFolders('root', SPOOL);
    chmodSync(root.path + SPOOL, 0o711);
    chownSync(root.path + CONTROL, 0, root.idOf('opensmtpq'));
    chmodSync(root.path + CONTROL, SET_GROUP);
    root.write('/etc/mailname', 'mail.example.net\n');
    root.write('/etc/smtpd.conf', opensmtpdSettings(ports.opensmtpd, ports.opensmtpdAnswering));
    const log = await startSyslog(root);
    root.start('/usr/sbin/smtpd', '-F');
    await until('OpenSMTPD to start', () => takesMail(ports.opensmtpd));
    return {
      log,
      submit: (scenario) => submitOverSmtp(scenario, ports.opensmtpd),
      // the folders of gone messages stay
      isIdle: () =>
        !['queue', 'incoming'].some((folder) => root.files(`${SPOOL}/${folder}`).some((name) => name.length > 2)),
      retry: async () => {
        await root.run(CONTROL, 'schedule', 'all');
      },
    };
  },
};

function opensmtpdSettings(port: number, answeringPort: number): string {
  return `bounce warn-interval ${WARNING_SECONDS}s
queue ttl ${LIFETIME_SECONDS}s
listen on 127.0.0.1 port ${port} hostname mail.example.net
action "relay" relay host smtp://127.0.0.1:${answeringPort} helo mail.example.net
match from any for any action "relay"
`;
}
