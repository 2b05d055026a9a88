/** What every mail program meets on its way out: the most telling of what Postfix meets, and what must be shorter here. */
import { reply, type Answer } from '../answer.ts';
import type { DeliveryScenario } from '../delivery-scenario.ts';
import { SCENARIOS } from '../scenarios.ts';
import { LIFETIME_SECONDS, WARNING_SECONDS } from './relay.ts';

const LIKE_POSTFIX = new Set([
  'accepted',
  'delivery-report',
  'no-such-user',
  'no-such-user-multi-line',
  'no-code',
  'no-text',
  'class-mismatch',
  'mixed-codes',
  'decorated-code',
  'utf8-text',
  'wrapped-reply',
  'rejected-content',
  'too-big',
  'sender-blocked',
  'bounce-of-bounce',
  'greylisted',
  'internationalised',
  'two-failures',
  'mixed-recipients',
]);

/** Ages at which a message is tried again that stays, which differs: dma defers at a bare `550`. One warns, one gives up. */
const UNTIL_THE_END = [WARNING_SECONDS + 1, LIFETIME_SECONDS + 2];

const DELIVERIES: readonly DeliveryScenario[] = [
  ...SCENARIOS.filter(({ name }) => LIKE_POSTFIX.has(name)),
  {
    name: 'long-reply',
    // Exim takes a reply of more than 4 kB for none, and defers
    answers: { 'long-reply': rejection(...['550-', '550-', '550-', '550 '].map(longLine)) },
  },
  {
    name: 'expired',
    answers: { expired: rejection("452-4.2.2 The recipient's inbox is out of storage space.", '452 4.2.2 Try later') },
  },
];

/** All deliveries, in the order in which they are made. */
export const RELAY_SCENARIOS: readonly DeliveryScenario[] = DELIVERIES.map((scenario) => ({
  retriesAt: UNTIL_THE_END,
  ...scenario,
}));

function rejection(...lines: readonly string[]): Answer {
  return { at: 'rcpt', replies: [reply(...lines)] };
}

function longLine(code: string): string {
  return `${code}5.7.1 Sorry, ${'your message is not wanted here because of our policy, '.repeat(8)}sorry`;
}
