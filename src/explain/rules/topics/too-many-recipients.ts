/** The grounds of the rules about more recipients in one envelope than the server takes. */
import type { tooManyRecipients as rules } from '../../../classify/rules/topics/too-many-recipients.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const tooManyRecipients = {
  split: {
    sample: '452 4.5.3 Error: too many recipients',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.10',
    reason: 'The envelope is too long; the same message goes through in several smaller ones.',
  },
  harvesting: {
    sample: '550 5.5.3 Too many invalid recipients',
    source: 'https://www.postfix.org/postconf.5.html#smtpd_hard_error_limit',
    reason:
      'The earlier recipients of this session did not exist, and the server takes the sender for somebody who guesses addresses.',
  },
} satisfies RuleNotes<typeof rules>;
