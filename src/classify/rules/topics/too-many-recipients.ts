/** More recipients in one envelope than the server takes. */
import type { Rules } from '../rule.ts';

/** A limit over time is a rate, and no limit of one message. */
const OVER_TIME = ['per day', 'daily', 'per hour', 'hourly', 'this hour', 'today', 'per minute'] as const;

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
    without: ['invalid', 'bad recipients', 'unknown', ...OVER_TIME],
    category: 'too-many-recipients',
  },
  harvesting: {
    when: ['too many (invalid|bad recipient*|unknown (recipient*|user*))', 'excessive unknown recipients'],
    category: 'ip-reputation',
  },
} as const satisfies Rules;
