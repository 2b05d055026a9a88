import { chmodSync, chownSync } from 'node:fs';
import type { ProgramRoot } from '../../programs/program-root.ts';
import { recipientsOf, senderOf } from '../delivery-scenario.ts';
import { messageOf } from '../submit-message.ts';
import { until } from '../until.ts';
import { LIFETIME_SECONDS, WARNING_SECONDS, type Relay } from './relay.ts';
import { startSyslog } from './start-syslog.ts';

const SPOOL = '/var/lib/courier';
const CONTROL = '/usr/sbin/courier';
const SUBMIT_FOLDER = '/usr/lib/courier/courier/submitmkdir';
const SET_USER = 0o4755;

/** Courier, which takes mail from its own sendmail here; what it delivers over SMTP is told its NOTIFY by `-N`. */
export const COURIER: Relay = {
  name: 'courier',
  answering: 'courierAnswering',
  // it waits for the rest of a bare 550, for minutes
  leavesOut: ['no-text'],
  start: async (root, ports) => {
    finishInstallation(root);
    for (const [name, value] of Object.entries(courierSettings(ports.courierAnswering)))
      root.write(`/etc/courier/${name}`, `${value}\n`);
    await root.run('/usr/sbin/makealiases');
    const log = await startSyslog(root);
    await root.run(CONTROL, 'start');
    await until('Courier to start', () => log().includes('courierd: Waiting.'));
    return {
      log,
      submit: async (scenario) => {
        const notify = scenario.notify === undefined ? [] : ['-N', 'success,fail'];
        const text = `${messageOf(scenario).join('\n')}\n`;
        root.feed(text, '/usr/sbin/sendmail', '-f', senderOf(scenario), ...notify, ...recipientsOf(scenario));
        return Promise.resolve();
      },
      // the control file of a message goes last
      isIdle: () =>
        !['msgs', 'tmp'].some((folder) => root.files(`${SPOOL}/${folder}`).some((name) => /\/[CD]\d/.test(name))),
      retry: async () => {
        await root.run(CONTROL, 'flush');
      },
    };
  },
};

/** What the packages would have done on their installation. */
function finishInstallation(root: ProgramRoot): void {
  const folders = ['', '/allfilters', '/filters', '/msgq', '/msgs', '/tmp', '/track'].map((name) => SPOOL + name);
  root.makeFolders('courier', '/run/courier', ...folders);
  const courier = root.idOf('courier');
  chownSync(root.path + SUBMIT_FOLDER, courier, courier);
  chmodSync(root.path + SUBMIT_FOLDER, SET_USER);
  root.write('/etc/environment', '');
}

/** Each is a file of its own. */
function courierSettings(answeringPort: number): Readonly<Record<string, string>> {
  return {
    me: 'mail.example.net',
    defaultdomain: 'mail.example.net',
    locals: 'mail.example.net',
    dsnfrom: '"Mail Delivery System" <MAILER-DAEMON@mail.example.net>',
    // a report that cannot be delivered goes to the postmaster
    'aliases/system': 'postmaster: postmaster@example.com',
    esmtproutes: `:[127.0.0.1],${answeringPort}`,
    warntime: `${WARNING_SECONDS}s`,
    queuetime: `${LIFETIME_SECONDS}s`,
    // nothing is tried again by the clock
    retryalpha: '300s',
  };
}
