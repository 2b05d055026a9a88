/** The grounds of the rules about Zoho. */
import type { zoho as provider } from '../../../classify/rules/providers/zoho.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const zoho = {
  'outgoing-blocked': {
    sample: '550 5.4.6 Unusual sending activity detected. Please try after sometime',
    source: 'https://smtp.codes/zoho for the first; the second not verified',
    reason:
      'Zoho has blocked the outgoing mail of the sending account; the 5.4.6, a loop by the register, is no loop, and a person has to lift the block.',
  },
  virus: {
    sample: '552 5.7.1 virus Eicar-Test-Signature detected by Zoho Mail',
    source: 'https://smtp.codes/zoho',
    reason: 'A scanner names the malware that it found in the message.',
  },
  'mail-policy': {
    sample: '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
    source: "Zoho's text; not verified",
    reason:
      'A mail policy of the receiving organisation refused the message; the 5.2.3, a size by the register, says nothing here.',
  },
  'rejected-by-destination': {
    sample: '541 5.4.1 Mail rejected by destination domain',
    source: "Zoho's text in its reports; not verified",
    reason:
      'The destination did answer and refused the mail without a reason; 5.4.1 would be a host that does not answer.',
  },
  'foreign-sender': {
    sample: '553 Relaying disallowed as ann@example.org',
    source: "Zoho's text; not verified",
    reason: 'The sender address is none of the account that logged in: no recipient or foreign domain is refused here.',
  },
  'flagged-as-spam': {
    sample: '550 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.',
    source: "Zoho's text; not verified",
    reason: 'A filter judged this message to be spam.',
  },
  temporary: {
    sample: '452 4.3.1 Temporary System Error',
    known: { remoteHost: 'mx.zoho.com' },
    source: 'https://smtp.codes/zoho',
    reason: 'By the register 4.3.1 is a full system; Zoho gives it for any trouble that passes.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
