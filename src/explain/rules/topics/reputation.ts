/** The grounds of the rules about the sending address or a domain is listed somewhere or has a bad name. */
import type { reputation as rules } from '../../../classify/rules/topics/reputation.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const reputation = {
  'receivers-own-trouble': {
    sample:
      '550 5.7.1 Client host [192.0.2.1] blocked using zen.dnsbl.example; Error: open resolver; https://www.spamhaus.org/returnc/pub/',
    source: 'https://www.thomas-leister.de/spamhaus-blocks-mailserver-open-resolver',
    reason:
      'The list refuses to answer the resolver of the receiver, and the receiver takes that for a listing. The sender can do nothing about it.',
  },
  'domain-listed': {
    sample:
      '554 5.7.1 Service unavailable; Sender address [ann@example.net] blocked using dbl.example.org; domain is listed',
    source:
      'https://www.spamhaus.org/faqs/domain-blocklist/ and https://www.postfix.org/postconf.5.html#reject_rhsbl_sender',
    reason: 'A domain in the envelope or in the text is listed; another sending address would not help.',
  },
  'address-listed': {
    sample: '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.example.org',
    source: 'https://www.postfix.org/postconf.5.html#reject_rbl_client',
    reason:
      'The address of the sending host stands on a list or has a bad name; every message from it is refused, whoever gets it.',
  },
  'blocked-for': {
    sample: '554 5.7.1 192.0.2.1 is blocked for abuse, write to postmaster@example.org',
    source: 'Usual wording of mail servers; not verified against one source',
    reason: 'A block is for whoever sends, unless the words speak of what was sent.',
  },
} satisfies RuleNotes<typeof rules>;
