/** The grounds of the rules about there is no such mailbox here. */
import type { recipientUnknown as rules } from '../../../classify/rules/topics/recipient-unknown.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const recipientUnknown = {
  'verification-pending': {
    sample:
      '450 4.1.1 <ann@example.org>: Recipient address rejected: unverified address: Address verification in progress',
    source: 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
    reason: 'The server has not yet found out whether the address exists.',
  },
  'bounced-before': {
    sample:
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
    source: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
    reason: 'The sending service did not try: its own list holds the address for an earlier bounce.',
  },
  'cannot-be-verified': {
    sample:
      '550-The recipient cannot be verified.  Please check all recipients of this\r\n550 message to verify they are valid.',
    source: 'Default text of a filter in front of Exim; not verified',
    reason: 'A look-up of the address failed. It may be gone, or the directory may be out of reach.',
  },
  'no-such-mailbox': {
    sample: '550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in local recipient table',
    source:
      'https://www.postfix.org/LOCAL_RECIPIENT_README.html and https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    reason: 'The receiver looked for the mailbox and found none of that name.',
  },
  'no-such-person': {
    sample: '550 That recipient is not one of our users',
    source: 'Usual wording of administrators; not verified against one source',
    reason: 'A recipient is named and not known, and nothing in the text turns it to a host, a list or a login.',
  },
  'no-such-address': {
    sample: '550 <ann@example.org> does not exist',
    source:
      'https://www.rfc-editor.org/rfc/rfc3463#section-3.2; the wording is common and not verified against one source',
    reason:
      'An address is named and said not to exist, and nothing in the text turns it to a sender, a host or a file.',
  },
} satisfies RuleNotes<typeof rules>;
