/** The grounds of the rules about the queue gave up. */
import type { expired as rules } from '../../../classify/rules/topics/expired.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const expired = {
  'too-old': {
    sample: '602 Too old',
    source: 'https://help.mailgun.com/hc/en-us/articles/360011804533, as remembered; not verified',
    reason: 'The sending service gave up after its own schedule; the number is its own.',
  },
  timeout: {
    sample: '554 5.4.7 message timeout',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
    reason: 'Beside the code of an expired message a time-out is that of the message, not of a connection.',
  },
  'queue-lifetime': {
    sample: '554 5.4.7 Message expired: unable to deliver within the queue lifetime of 840 minutes',
    source:
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.5 and the words of Exim (src/retry.c), qmail (qmail-send.c) and Sendmail',
    reason:
      'The text says that time ran out. Why each attempt had failed is another matter, which it may quote behind.',
  },
} satisfies RuleNotes<typeof rules>;
