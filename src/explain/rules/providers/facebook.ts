/** The grounds of the rules about Facebook. */
import type { facebook as provider } from '../../../classify/rules/providers/facebook.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const facebook = {
  'recipient-preferences': {
    sample:
      '550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#rcp The recipient has chosen not to receive this',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The recipient exists and has chosen not to take such mail.',
  },
  'unknown-recipient': {
    sample:
      '550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#rcp The recipient does not exist',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'RCP is about the recipient, and P1 says that the address does not exist.',
  },
  'temporary-block': {
    sample:
      '554 5.7.1 POL-P3 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#pol Mail from this host is refused for 4 to 8 hours',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'Facebook refuses the sending address for a time that it names, after which the block ends by itself.',
  },
  'blocked-host': {
    sample: '554 5.7.1 POL-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#pol Host listed',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'POL is a policy about the sending address: listed or refused for good (P), or for some hours (T).',
  },
  unauthenticated: {
    sample: '554 5.7.1 POL-P7 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#pol Message refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The message does not fulfil what Facebook asks of the authentication of its domain.',
  },
  'no-reverse-dns': {
    sample: '554 5.1.8 DNS-P3 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#dns Host refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The sending host has no reverse DNS; the code beside it may speak of the sender address.',
  },
  'sender-domain': {
    sample: '550 5.1.8 DNS-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#dns Sender refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The domain of the envelope sender does not exist or has no MX record.',
  },
  'too-many-connections': {
    sample: '421 4.7.0 CON-T2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#con Connection refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'CON is about connections: too many are open or were opened in a short time.',
  },
  'too-large': {
    sample: '552 5.3.4 MSG-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'MSG is about the message, and P1 says that it is larger than Facebook takes.',
  },
  content: {
    sample: '550 5.6.0 MSG-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The message has an attachment of a type that is not taken (P2), or a header more than once (P3).',
  },
  'too-many-recipients': {
    sample: '452 4.5.3 MSG-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#msg Message refused',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'The message or the session has more recipients than Facebook takes at once.',
  },
  internal: {
    sample: '451 4.3.0 INT-T1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#int Please retry later',
    source:
      'https://www.facebook.com/postmaster/response_codes as other classifiers quote it; the page itself was not verified',
    reason: 'INT and PRX are troubles inside Facebook, and T says that they pass.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
