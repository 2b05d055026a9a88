/** The grounds of the rules about the mailbox has moved, or its owner has left. */
import type { recipientMoved as rules } from '../../../classify/rules/topics/recipient-moved.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const recipientMoved = {
  gone: {
    sample: '551 5.1.6 User has moved; please try <ann@example.net>',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.4',
    reason: 'The receiver says that the person is to be found elsewhere, or not at all any more.',
  },
} satisfies RuleNotes<typeof rules>;
