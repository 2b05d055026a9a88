/** The queue gave up: its lifetime ran out before a delivery succeeded. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const expired = {
  'too-old': {
    // 602 is no reply.
    when: '602 too old',
    category: 'expired',
    permanence: 'permanent',
  },
  timeout: {
    when: 'message timeout',
    code: ['X.4.7'],
    category: 'expired',
  },
  'queue-lifetime': {
    when: [
      '(message|message has|delivery|delivery time|envelope) expired',
      'message timed out',
      'exceeded max time',
      'retry (timeout|time* exceeded)',
      'retry time not reached for any host after a long failure period',
      'all hosts ... been failing for a long time',
      '(been in the|in) queue (for|) too long',
      'in the queue for too long',
      'exceeded maximum time in queue',
      'queue lifetime',
      '(could not be delivered|undeliverable) for ... days',
      'not (be |)delivered within',
      'gave up after',
      'giving up on it',
      'too many failed delivery attempts',
      'delivery failed ... attempts',
      'not be retried any longer',
      'message is too old',
      'expired in queue',
      'unable to deliver in',
      'cannot send message for',
      'deliver for the last',
      'after multiple retries',
    ],
    // A cause beats its effect.
    without: ['mailbox (is|) full', '(over|exceeded) quota', 'quota exceeded'],
    category: 'expired',
  },
} as const satisfies Rules;
