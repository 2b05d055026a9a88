/** The grounds of the rules about the recipient has no room left. */
import type { mailboxFull as rules } from '../../../classify/rules/topics/mailbox-full.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const mailboxFull = {
  quota: {
    sample: '452 4.2.2 <ann@example.org>: user is over quota',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    reason: 'The mailbox has used all the space it may have. Its owner may be away, and may clear it up.',
  },
} satisfies RuleNotes<typeof rules>;
