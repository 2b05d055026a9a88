/** Encryption is missing, or could not be agreed on. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const tls = {
  'senders-side': {
    when: [
      'must (issue|issue a|use) (start|)tls',
      '(starttls|tls|encryption|encrypted connection|session encryption) (is|) required',
      'require(s|) (tls|encryption)',
      'needs (tls|encryption)',
      'without tls',
      'not sent over a tls',
      'connection must be encrypted',
    ],
    without: ['(but was not|not) offered', 'not support', 'offers no', 'cannot'],
    category: 'tls-failure',
    scope: 'sending-host',
    action: 'fix-sender',
  },
  // Whatever is said of a command that is not known: it was STARTTLS, and the client wanted it.
  'command-unknown': {
    command: 'starttls',
    reply: [500, 502],
    without: ['authenticat*', 'too many'],
    category: 'tls-failure',
  },
  'receivers-side': {
    when: [
      'starttls',
      'tls (negotiation|handshake|connect*|fail*|session|error|currently unavailable)',
      'tls (is|) not available',
      'mandatory tls',
      'ssl (error|handshake)',
      'ssl_(accept|connect)',
      'cannot start tls',
      'could not negotiate tls',
      'certificate (verif*|validation fail*|expired|has expired|not trusted)',
      'server certificate not',
      '(untrusted|self signed) certificate',
      'mta sts',
      'dane',
      'dnssec',
      'tlsa',
      'tlsrpt',
      'requiretls',
      'required, but was not offered',
    ],
    without: ['smtputf8 is required'],
    category: 'tls-failure',
  },
} as const satisfies Rules;
