/** The DNS of the destination is broken. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const dns = {
  broken: {
    when: [
      '(bad|broken|misconfigured) dns',
      'dns misconfigur*',
      'dns server returned',
      'dns query failed',
      'illegal host/domain name found',
      'mx (record|records|) point(s|)',
      'points to a private',
      'no (a record|mail server*)',
      'unable to resolve route',
      'cannot resolve',
      'servfail',
      'mail server for ... not found',
      'cname loop',
    ],
    without: ['sender', 'mail from', 'helo', 'ehlo', 'ptr', 'reverse', 'try again', 'your', 'lowest numbered'],
    category: 'dns-failure',
  },
  'domain-unreachable': {
    when: 'domain is not reachable',
    category: 'dns-failure',
  },
  'may-mend': {
    when: [
      'name server timeout',
      'name service error',
      'dns (timeout|error|failure|soft error|lookup fail*|lookup error)',
      '(temporary|transient) dns',
      'temporary (failure in|) name resolution',
      'host not found, try again',
      '(name|domain) lookup',
      'cname lookup failed temporarily',
    ],
    category: 'network-error',
  },
} as const satisfies Rules;
