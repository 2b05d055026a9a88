/** The grounds of the rules about the sender in the envelope or in the From is refused. */
import type { sender as rules } from '../../../classify/rules/topics/sender.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const sender = {
  'domain-missing': {
    sample: '450 4.1.8 <ann@example.invalid>: Sender address rejected: Domain not found',
    source: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
    reason: 'The domain in the return path could not be found in the DNS, so nobody could be told of a failure.',
  },
  'domain-broken': {
    sample: '517-MX records for example.com violate section 3.3.9 of RFC 1035.\r\n517 Invalid domain',
    source: 'https://www.courier-mta.org/courier.html',
    reason: 'Courier checks the domain of MAIL FROM: its MX names an address or nothing that exists.',
  },
  'address-refused': {
    sample: '550 5.1.0 <ann@example.net>: Sender address rejected: Access denied',
    source: 'https://www.postfix.org/postconf.5.html#check_sender_access',
    reason: 'The return path or the From is refused: the words are about who sends, whoever the recipient is.',
  },
} satisfies RuleNotes<typeof rules>;
