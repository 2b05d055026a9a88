/** AT&T with its regional names: SBC, BellSouth, Prodigy, Worldnet. Its own blocklist is ATTRBL. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const att = {
  hosts: ['att.net', 'prodigy.net', 'sbcglobal.net', 'bellsouth.net'],
  words: ['abuse rbl@abuse att.net'],
  rules: {
    'no-reverse-dns': {
      when: 'connections not accepted from servers without a valid sender domain',
      category: 'reverse-dns',
    },
    'failed-look-up': { when: 'failure in dns look up', reply: 421, category: 'reverse-dns' },
    blocklisted: {
      when: [
        'blacklist.mailrelay.att.net',
        'blocked by (sbc:blacklist*|ldap:ou=rblmx)',
        'dnsbl:attrbl',
        'dnsrbl: blocked for abuse',
        'att.net/blocks',
      ],
      category: 'ip-reputation',
    },
    'sender-domain': { when: 'requires valid sender domain', and: ['[permfail]'], category: 'sender-rejected' },
    'suspended-mailbox': {
      when: [
        '[suspend] mailbox currently suspended',
        'mailbox currently suspended please contact correspondent directly',
      ],
      category: 'recipient-disabled',
    },
    'unknown-addressee': { when: 'addressee unknown, relay=', category: 'recipient-unknown' },
  },
} as const satisfies Provider;
