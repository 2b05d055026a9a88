/** The grounds of the rules about the message has more bytes than the server or the mailbox takes. */
import type { messageSize as rules } from '../../../classify/rules/topics/message-size.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const messageSize = {
  'too-large': {
    sample: '552 5.3.4 Message size exceeds fixed limit',
    source:
      'https://www.rfc-editor.org/rfc/rfc1870#section-6 and https://www.postfix.org/postconf.5.html#message_size_limit',
    reason: 'The limit is one of bytes: a smaller message gets through.',
  },
} satisfies RuleNotes<typeof rules>;
