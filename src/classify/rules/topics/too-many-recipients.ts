/** More recipients in one envelope than the server takes. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const tooManyRecipients = {
  split: {
    when: [
      'too many (recipient*|rcpt*|addresses)',
      'recipients per (message|session)',
      '(recipient|recipients|rcpt) limit',
      'limit of recipients',
      '(maximum|number of) recipients',
      'exceed* ... recipients',
      'recipient count',
    ],
    without: ['invalid', 'bad recipients', 'unknown', 'per day', 'daily', 'per hour'],
    category: 'too-many-recipients',
  },
  harvesting: {
    when: ['too many (invalid|errors|bad recipient*|unknown (recipient*|user*))', 'excessive unknown recipients'],
    category: 'ip-reputation',
  },
} as const satisfies Rules;
