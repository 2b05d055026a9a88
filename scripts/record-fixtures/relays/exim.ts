import { WARNING_SECONDS, LIFETIME_SECONDS, type Relay } from './relay.ts';
import { submitOverSmtp } from './submit-over-smtp.ts';
import { takesMail } from './takes-mail.ts';
import { until } from '../until.ts';

const PROGRAM = '/usr/sbin/exim4';
const SPOOL = '/var/spool/exim4';
const LOGS = '/var/log/exim4';

/** Debian's exim4-daemon-heavy, which has everything compiled in. */
export const EXIM: Relay = {
  name: 'exim',
  answering: 'eximAnswering',
  start: async (root, ports) => {
    root.makeFolders('Debian-exim', SPOOL, LOGS);
    root.write('/etc/exim4/exim4.conf', eximSettings(ports.exim, ports.eximAnswering));
    root.start(PROGRAM, '-bdf');
    const log = (): string => root.read(`${LOGS}/mainlog`);
    await until('Exim to start', () => takesMail(ports.exim));
    return {
      log,
      submit: (scenario) => submitOverSmtp(scenario, ports.exim),
      // a report that cannot be delivered stays, frozen
      isIdle: () =>
        root
          .files(`${SPOOL}/input`)
          .filter((name) => name.endsWith('-H'))
          .every((name) => root.read(`${SPOOL}/input/${name}`).includes('\n-frozen ')),
      retry: async () => {
        await root.run(PROGRAM, '-qff');
      },
      forget: () => {
        for (const folder of ['db', 'input']) root.remove(`${SPOOL}/${folder}`);
      },
    };
  },
};

function eximSettings(port: number, answeringPort: number): string {
  return `primary_hostname = mail.example.net
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
disable_ipv6
log_file_path = ${LOGS}/%slog
acl_smtp_rcpt = accept
dsn_advertise_hosts = *
smtputf8_advertise_hosts = *
tls_advertise_hosts =
rfc1413_query_timeout = 0s
delay_warning = ${WARNING_SECONDS}s
keep_environment =
begin routers
everything:
  driver = manualroute
  route_list = * 127.0.0.1
  # the loopback address is not this Exim
  self = send
  transport = relay
begin transports
relay:
  driver = smtp
  port = ${answeringPort}
  allow_localhost
begin retry
* * F,${LIFETIME_SECONDS}s,1s
`;
}
