/** The queue gave up: its lifetime ran out before a delivery succeeded. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const expired = {
  'queue-lifetime': {
    when: [
      'message expired',
      'delivery time expired',
      'delivery expired',
      'message timed out',
      'retry time* exceeded',
      'retry timeout',
      'retry time not reached for any host after a long failure period',
      'all hosts * been failing for a long time',
      'been in the queue too long',
      'in the queue for too long',
      'in queue too long',
      'exceeded maximum time in queue',
      'maximum queue lifetime',
      'could not be delivered for ... days',
      'undeliverable for ... days',
      'queue lifetime',
      'gave up after',
      'giving up on it',
      'too many failed delivery attempts',
      'not be retried any longer',
      'message is too old',
      'expired in queue',
      'message has expired',
      'unable to deliver in',
      'cannot send message for',
      'could not be delivered within',
    ],
    category: 'expired',
  },
} as const satisfies Rules;
