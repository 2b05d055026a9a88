/** The grounds of the rules of sendgrid. */
import type { sendgrid as provider } from '../../../classify/rules/providers/sendgrid.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const sendgrid = {
  'log-in': {
    sample: '550 Unauthenticated senders not allowed',
    source: 'Default text of SendGrid; not verified',
    reason: 'The session was not opened with an account of SendGrid.',
  },
  'sender-identity': {
    sample: '550 The from address does not match a verified Sender Identity.',
    source: 'Default text of SendGrid; not verified',
    reason: 'The From is not one that this account may use.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
