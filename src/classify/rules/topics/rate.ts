/** Too much mail in too little time. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const rate = {
  'recipients-over-time': {
    when: ['too many recipients ... (per|this) (hour|day|minute)', 'too many recipients today'],
    category: 'rate-limited',
  },
  volume: {
    when: [
      'rate( |)limit*',
      '(sending|submission|mail|message|excessive|unusual|temporarily|at a|over the) rate',
      'rate (of unsolicited|exceed*|that)',
      'exceed* ... rate',
      'throttl*',
      'too many (messages|emails|mails|e mails)',
      'too much (mail|email)',
      '(messages|emails|mails) per',
      'sending (limit*|too|quota)',
      'send* too (fast|many)',
      '(daily|hourly) (limit|quota)',
      'daily sending',
      '(maximum|limit) ... per hour',
      'limit of messages',
      'message (limit|quota)',
      'email quota exceed*',
      'outgoing quota',
      'exceeded ... messages',
      'exceed* ... limit of',
      'exceeded (its|the allowed)',
      'frequency limit*',
      '(high|excessive|unexpected) volume',
      'volume of (email|mail)',
      'large number of messages',
      'too (fast|quickly)',
      'slow down',
      'flood*',
      '(bulk mail|traffic|burst|relay) limit',
      'relay quota',
      'quota exceeded for sender',
      'defers and failures per',
      'sender ... quota',
    ],
    without: [
      'mailbox (is|) full',
      '(disk|over) quota',
      'storage',
      'too many (recipients|connections)',
      'connection rate ... simultaneous',
    ],
    category: 'rate-limited',
  },
} as const satisfies Rules;
