/** More recipients in one envelope than the server takes. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const tooManyRecipients = {
  split: {
    when: [
      'too many recipient*',
      'too many rcpt*',
      'recipients per message',
      'recipients per session',
      'recipient limit',
      'recipients limit',
      'limit of recipients',
      'maximum number of recipients',
      'maximum recipients',
      'number of recipients',
      'exceed* ... recipients',
      'recipient count',
      'rcpt limit',
      'too many invalid recipient*',
      'too many addresses',
    ],
    without: ['invalid', 'bad recipients', 'unknown', 'per day', 'daily', 'per hour'],
    category: 'too-many-recipients',
  },
  harvesting: {
    when: [
      'too many invalid recipient*',
      'too many bad recipient*',
      'too many unknown recipient*',
      'too many unknown user*',
      'too many invalid rcpt*',
      'excessive unknown recipients',
      'too many errors',
      'too many invalid',
    ],
    category: 'ip-reputation',
  },
} as const satisfies Rules;
