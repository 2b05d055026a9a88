/** The grounds of the rules about the form of the message is refused. */
import type { content as rules } from '../../../classify/rules/topics/content.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const content = {
  'doubled-header': {
    sample: "550 5.7.1 Transaction failed: Duplicate header 'From'.",
    source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
    reason:
      'Most header fields may stand once only; a program that adds a second From or Message-ID is refused for it.',
  },
  'bare-newline': {
    sample: '451 See http://pobox.com/~djb/docs/smtplf.html.',
    source: 'https://cr.yp.to/docs/smtplf.html',
    reason: 'A line ended in LF alone, which RFC 5321 section 2.3.8 forbids; qmail refuses it, and will again.',
  },
  dangerous: {
    sample: '552 5.7.0 This message was blocked because its content presents a potential security issue.',
    source: 'https://support.google.com/mail/answer/6590',
    reason: 'What is attached could run on the computer of the recipient; the sender may share it by a link instead.',
  },
  form: {
    sample: '554 5.6.0 Message rejected: attachment type .exe is not allowed here',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7 and https://www.postfix.org/header_checks.5.html',
    reason: 'Something about how the message is built is refused; in another form it may pass.',
  },
} satisfies RuleNotes<typeof rules>;
