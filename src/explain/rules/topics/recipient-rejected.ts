/** The grounds of the rules about the mailbox exists, and its owner or its list refuses this sender. */
import type { recipientRejected as rules } from '../../../classify/rules/topics/recipient-rejected.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const recipientRejected = {
  individual: {
    sample: '550 5.7.1 <ann@example.org>: this user does not accept mail from you',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    reason: 'The address works, and the person or the list behind it does not want this sender; others may write.',
  },
  'complained-before': {
    sample: '607 Not delivering to a user who marked your messages as spam',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/, as remembered; not verified',
    reason: 'The recipient unsubscribed or complained; the sending service keeps to it and does not try.',
  },
} satisfies RuleNotes<typeof rules>;
