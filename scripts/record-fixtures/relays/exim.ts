import { WARNING_SECONDS, LIFETIME_SECONDS, type Relay } from './relay.ts';
import { submitOverSmtp } from './submit-over-smtp.ts';
import { takesMail } from './takes-mail.ts';
import { eximSettings } from './exim-settings.ts';
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
    const settings = eximSettings(ports.exim, ports.eximAnswering, `F,${LIFETIME_SECONDS}s,1s`);
    root.write('/etc/exim4/exim4.conf', `delay_warning = ${WARNING_SECONDS}s\n${settings}`);
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
