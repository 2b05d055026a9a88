/** The grounds of the rules about the account exists and is closed, suspended, or no longer used. */
import type { recipientDisabled as rules } from '../../../classify/rules/topics/recipient-disabled.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const recipientDisabled = {
  account: {
    sample: '550 5.2.1 <ann@example.org>: Recipient address rejected: account is disabled',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    reason: 'The account is known, and nobody reads it any more.',
  },
  'not-active': {
    sample: '550 5.2.1 Mailbox of ann@example.org is not active',
    source: 'Usual wording of mail servers; not verified against one source',
    reason: 'Somebody has switched the account off, or it was never switched on.',
  },
} satisfies RuleNotes<typeof rules>;
