/** The grounds of the rules of mail-ru. */
import type { mailRu as provider } from '../../../classify/rules/providers/mail-ru.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const mailRu = {
  'rate-of-mailbox': {
    sample: '421 Ratelimit exceeded for mailbox ann@mail.ru. Try again later.',
    source: 'Default text of Mail.ru; not verified',
    reason: 'The mailbox gets more than it may in a time; it is not full.',
  },
  spam: {
    sample: '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x',
    source: 'Default text of Mail.ru; not verified',
    reason: 'The filter of Mail.ru refuses the message.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
