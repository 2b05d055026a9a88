/** The grounds of the rules about sPF, DKIM, DMARC or ARC failed, is missing, or could not be checked. */
import type { emailAuthentication as rules } from '../../../classify/rules/topics/email-authentication.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const emailAuthentication = {
  'check-not-possible': {
    sample: '451 4.7.24 SPF validation ended in a temporary error, try again',
    source: 'https://www.rfc-editor.org/rfc/rfc7208#section-2.6.6',
    reason: 'A look-up failed while the sender was checked; the next attempt may find the record.',
  },
  failed: {
    sample: '550 5.7.1 Message rejected: the domain example.net has a DMARC policy of reject, and SPF and DKIM failed',
    source: 'https://www.rfc-editor.org/rfc/rfc7489#section-10.3 and https://www.rfc-editor.org/rfc/rfc7372',
    reason:
      'The receiver checked who sent the message and did not believe it; the address of the recipient has nothing to do with it.',
  },
} satisfies RuleNotes<typeof rules>;
