import { statSync, utimesSync } from 'node:fs';
import { recipientsOf, senderOf } from '../delivery-scenario.ts';
import { messageOf } from '../submit-message.ts';
import { LIFETIME_SECONDS, type Relay } from './relay.ts';
import { startSyslog } from './start-syslog.ts';

const PROGRAM = '/usr/sbin/dma';
const SPOOL = '/var/spool/dma';
/** The age at which dma gives up is compiled in: five days. */
const SIX_DAYS_SECONDS = 6 * 24 * 60 * 60;

/** The DragonFly mail agent, which listens nowhere: every message is a process that sleeps until the next attempt. */
export const DMA: Relay = {
  name: 'dma',
  answering: 'dmaAnswering',
  // it sends no reports of success
  leavesOut: ['delivery-report'],
  start: async (root, ports) => {
    const settings = ['SMARTHOST 127.0.0.1', `PORT ${ports.dmaAnswering}`, 'MAILNAME mail.example.net', ''];
    root.write('/etc/dma/dma.conf', settings.join('\n'));
    const log = await startSyslog(root);
    const messages = (): string[] => root.files(SPOOL).filter((name) => /^[MQ]/.test(name));
    return {
      log,
      submit: async (scenario) => {
        const text = `${messageOf(scenario).join('\n')}\n`;
        root.feed(text, PROGRAM, '-f', senderOf(scenario), '--', ...recipientsOf(scenario));
        return Promise.resolve();
      },
      // dma says that it discards a report that nobody takes, and keeps it
      isIdle: () => messages().every((name) => log().includes(`dma[${name.slice(1)}]: can not bounce a bounce`)),
      forget: () => {
        for (const name of messages()) root.remove(`${SPOOL}/${name}`);
      },
      retry: async () => {
        // a sleeper looks up twice a minute; without it, the queue is tried at once
        root.stopAll('dma');
        root.remove(`${SPOOL}/flush`);
        for (const name of messages()) makeOlder(`${root.path}${SPOOL}/${name}`);
        await root.run(PROGRAM, '-q');
      },
    };
  },
};

/** Lets a message look six days old that has lived for as long as a message may live here. */
function makeOlder(path: string): void {
  const now = Date.now() / 1000;
  const age = now - statSync(path).mtimeMs / 1000;
  if (age > LIFETIME_SECONDS) utimesSync(path, now, now - SIX_DAYS_SECONDS);
}
