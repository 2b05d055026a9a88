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
  form: {
    sample: '554 5.6.0 Message rejected: attachment type .exe is not allowed here',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7 and https://www.postfix.org/header_checks.5.html',
    reason: 'Something about how the message is built is refused; in another form it may pass.',
  },
} satisfies RuleNotes<typeof rules>;
