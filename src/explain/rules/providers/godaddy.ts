/** The grounds of the rules about GoDaddy. */
import type { godaddy as provider } from '../../../classify/rules/providers/godaddy.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const godaddy = {
  'no-reverse-dns': {
    sample: '421 Temporarily rejected. Reverse DNS for this IP failed. IB108',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The sending address has no reverse DNS that can be resolved.',
  },
  'too-many-sessions': {
    sample: '421 Connection refused, too many sessions from this IP. Lower the number of concurrent sessions. IB007',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The sending host holds more sessions open at once than GoDaddy allows.',
  },
  'temporary-block': {
    sample: '554 This IP has been temporarily blocked for attempting to mail too many invalid recipients. IB112',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason:
      'GoDaddy blocks the sending address for one hour (IB110, IB112) or one day (IB111, IB113) after invalid recipients or spam, and then lifts the block itself.',
  },
  'listed-host': {
    sample: '554 Connection refused. This IP is listed on the Spamhaus Block List (SBL). IB104',
    source:
      'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685; these numbers were not verified',
    reason: 'The sending address stands on a list of Spamhaus or has a poor reputation with Cloudmark.',
  },
  'listed-link': {
    sample: '552 5.7.1 URL Reject. <http://x.co/urlbounce>',
    source: "GoDaddy's text; not verified",
    reason: 'A link in the message leads to a domain that GoDaddy refuses.',
  },
  spam: {
    sample:
      '552 5.2.0 This message has been rejected due to content judged to be spam by the internet community. IB212',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The content was judged to be spam; the 5.2.0 beside it, a mailbox status by the register, adds nothing.',
  },
  virus: {
    sample: '552 Virus infected message rejected. IB705',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'A scanner found malware in the message.',
  },
  'invalid-from': {
    sample: '550 example.org From: Domain is invalid. Provide a valid From: IB506',
    source:
      'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685 for IB506; IB501 and IB502 not verified',
    reason: 'The sender address is blank, an IP address, or of a domain that does not exist.',
  },
  spf: {
    sample: '550 ann@example.org is not allowed to send mail from 192.0.2.7. IB508',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The SPF record of the sender domain does not allow the sending address.',
  },
  'hourly-limit': {
    sample: '550 This IP has sent too many messages this hour. IB504',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The sending address has used up what it may send in one hour, and may go on in the next.',
  },
  'too-many-recipients': {
    sample: '452 This message contains too many recipients. Reduce the number of recipients and retry. IB605',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
    reason: 'The envelope has more recipients than one message may have; the rest goes with another.',
  },
  'no-log-in-here': {
    sample: '535 Authentication not allowed on IBSMTP Servers. IB401',
    source: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685; this number was not verified',
    reason: 'The client tried to log in on a server for incoming mail, where nobody can.',
  },
  'unknown-recipient': {
    sample: '550 5.1.1 <ann@example.com> Recipient not found. <http://x.co/irbounce>',
    source: "GoDaddy's text; not verified",
    reason: 'The page that is linked is about an invalid recipient, and the words say that this one was not found.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
