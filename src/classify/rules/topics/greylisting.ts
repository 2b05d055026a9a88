/** Greylisting in its wordings: come back in a few minutes (RFC 6647). */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const greylisting = {
  named: {
    when: ['gr(e|a)y( |)list*', 'postgrey', 'sqlgrey', 'not yet authorized to deliver mail from'],
    category: 'greylisted',
  },
  described: {
    reply: 4,
    when: [
      'first time sender',
      'first contact',
      'unknown sender triplet',
      'please retry later to prove',
      'you are being tested',
      'sender is unknown, try again',
      'not seen before',
      'new sender',
      'temporarily deferred, please retry in',
      'deferred for policy reasons, retry',
      '(try again|retry) in ... (seconds|minutes)',
      'try again in (a few minutes|an hour)',
      '(come back|will be accepted) (in|after)',
      'come back later',
      'please come back',
      'early retry',
      'too early',
      'please wait ... and retry',
      'delayed to verify',
      'temporary ... triplet',
    ],
    without: [
      'too (many|fast|quickly)',
      'rate',
      'limit*',
      'connections',
      'quota',
      'exceeded',
      'reputation',
      'spam',
      'volume',
      'mail faster',
      'overload*',
      'load',
      'maintenance',
    ],
    category: 'greylisted',
  },
} as const satisfies Rules;
