import { until } from '../until.ts';
import { LIFETIME_SECONDS, WARNING_SECONDS, type Relay } from './relay.ts';
import { startSyslog } from './start-syslog.ts';
import { submitOverSmtp } from './submit-over-smtp.ts';
import { takesMail } from './takes-mail.ts';

const PROGRAM = '/usr/libexec/sendmail/sendmail';
const QUEUE = '/var/spool/mqueue';
const MACROS = '/usr/share/sendmail/cf/m4/cf.m4';

/** Sendmail, with a sendmail.cf that m4 makes of its own macros. */
export const SENDMAIL: Relay = {
  name: 'sendmail',
  answering: 'sendmailAnswering',
  // Debian builds it without SMTPUTF8
  leavesOut: ['internationalised'],
  start: async (root, ports) => {
    root.write('/etc/mail/sendmail.mc', sendmailSettings(ports.sendmail, ports.sendmailAnswering));
    root.write('/etc/mail/sendmail.cf', await root.run('/usr/bin/m4', MACROS, '/etc/mail/sendmail.mc'));
    root.write('/etc/mail/local-host-names', 'mail.example.net\n');
    // a report that cannot be delivered goes to the postmaster
    root.write('/etc/mail/aliases', 'mailer-daemon: postmaster\npostmaster: postmaster@example.com\n');
    await root.run(PROGRAM, '-bi');
    const log = await startSyslog(root);
    root.start(PROGRAM, '-bD');
    await until('Sendmail to start', () => takesMail(ports.sendmail));
    return {
      log,
      submit: (scenario) => submitOverSmtp(scenario, ports.sendmail),
      // the data file of a message goes last
      isIdle: () => root.files(QUEUE).length === 0,
      retry: async () => {
        await root.run(PROGRAM, '-q');
      },
    };
  },
};

/** `relay` is the mailer of all mail, as there is nobody here to deliver to. */
function sendmailSettings(port: number, answeringPort: number): string {
  return `OSTYPE(\`debian')
define(\`confDOMAIN_NAME', \`mail.example.net')
define(\`confTO_QUEUEWARN', \`${WARNING_SECONDS}s')
define(\`confTO_QUEUERETURN', \`${LIFETIME_SECONDS}s')
define(\`confTO_IDENT', \`0s')
define(\`confMIN_QUEUE_AGE', \`0s')
define(\`confDONT_PROBE_INTERFACES', \`True')
define(\`RELAY_MAILER_ARGS', \`TCP $h ${answeringPort}')
define(\`SMART_HOST', \`relay:[127.0.0.1]')
FEATURE(\`no_default_msa')
FEATURE(\`nocanonify')
FEATURE(\`accept_unresolvable_domains')
DAEMON_OPTIONS(\`Name=MTA, Addr=127.0.0.1, Port=${port}')
MAILER(\`smtp')
`;
}
