/** The grounds of the rules about AT&T. */
import type { att as provider } from '../../../classify/rules/providers/att.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const att = {
  'no-reverse-dns': {
    sample:
      '550 5.7.1 Connections not accepted from servers without a valid sender domain.flph000 Fix reverse DNS for 192.0.2.7',
    source: "AT&T's text; not verified",
    reason:
      'In spite of the words it is the connecting host whose name is missing: the line ends with the request to fix its reverse DNS.',
  },
  'failed-look-up': {
    sample: '421-failure in DNS look-up.',
    source: 'http://worldnet.att.net/general-info/bls_info/block_enduser.html',
    reason: 'AT&T looks up the name of the connecting host before anything else, and here found none.',
  },
  blocklisted: {
    sample: '553 5.3.0 flph000 DNSBL:ATTRBL 521< 192.0.2.7 >_is_blocked.__For_information_see_http://att.net/blocks',
    source:
      'http://worldnet.att.net/general-info/bls_info/block_enduser.html for the block by sbc:blacklist; ATTRBL not verified',
    reason: 'The sending address stands on the blocklist that AT&T keeps for its own servers.',
  },
  'sender-domain': {
    sample: '550 [PERMFAIL] bellsouth.net requires valid sender domain',
    source: 'http://worldnet.att.net/general-info/bls_info/block_enduser.html',
    reason:
      'The domain of the sender address does not exist or cannot receive mail, so that nothing sent from it is taken.',
  },
  'suspended-mailbox': {
    sample: '550 5.0.0 [SUSPEND] Mailbox currently suspended - Please contact correspondent directly',
    source: "BellSouth's text; not verified",
    reason: 'The account of the recipient was suspended, and the sender is told to reach the person in another way.',
  },
  'unknown-addressee': {
    sample: '553 5.3.0 <ann@example.com>... Addressee unknown, relay=[192.0.2.7]',
    source: "AT&T's text; not verified",
    reason: 'The addressee is the recipient; the 5.3.0 beside it, a mail system status by the register, adds nothing.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
