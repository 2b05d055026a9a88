/** Security or policy status: RFC 3463 section 3.8 and the extensions that each row names. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Security or policy status. */
export const security = {
  /** Other or undefined security status. A security or policy reason that no other security code names, or that the host keeps to itself. */
  'X.7.0': {
    title: 'Other or undefined security status',
    meaning: 'A security or policy reason that no other security code names, or that the host keeps to itself.',
    replies: [220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
    notes: 'RFC 4954 uses 2.7.0 with 235, 4.7.0 with 454 and 5.7.0 with 530.',
  },
  /** Delivery not authorized, message refused. The sender may not send to this destination; the filter may look at the host, the sender or the recipient. */
  'X.7.1': {
    title: 'Delivery not authorized, message refused',
    meaning:
      'The sender may not send to this destination; the filter may look at the host, the sender or the recipient.',
    replies: [451, 454, 502, 503, 533, 550, 551],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
    notes:
      'The defining text makes it permanent only, while the register associates the transient replies 451 and 454. Servers send 4.7.1 often, for greylisting above all.',
  },
  /** Mailing list expansion prohibited. The sender may not post to this mailing list. */
  'X.7.2': {
    title: 'Mailing list expansion prohibited',
    meaning: 'The sender may not post to this mailing list.',
    replies: [550],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Security conversion required but not possible. The message would have to move from one security scheme to another, and cannot. */
  'X.7.3': {
    title: 'Security conversion required but not possible',
    meaning: 'The message would have to move from one security scheme to another, and cannot.',
    replies: 'not-given',
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Security features not supported. The message or the client asks for a security feature that is not supported here. */
  'X.7.4': {
    title: 'Security features not supported',
    meaning: 'The message or the client asks for a security feature that is not supported here.',
    replies: [504],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Cryptographic failure. A system that should verify or decrypt the message lacks the key, or has a wrong one. */
  'X.7.5': {
    title: 'Cryptographic failure',
    meaning: 'A system that should verify or decrypt the message lacks the key, or has a wrong one.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Cryptographic algorithm not supported. A system that should verify or decrypt the message does not know the algorithm. */
  'X.7.6': {
    title: 'Cryptographic algorithm not supported',
    meaning: 'A system that should verify or decrypt the message does not know the algorithm.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Message integrity failure. The message was changed on its way, so that it cannot be verified. */
  'X.7.7': {
    title: 'Message integrity failure',
    meaning: 'The message was changed on its way, so that it cannot be verified.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.8',
  },
  /** Authentication credentials invalid. The login failed: user name or password is wrong, or does not suffice. */
  'X.7.8': {
    title: 'Authentication credentials invalid',
    meaning: 'The login failed: user name or password is wrong, or does not suffice.',
    replies: [535, 554],
    classes: [5],
    classRule: 'implied',
    references: ['RFC4954'],
    definedIn: 'RFC 4954 section 6',
    notes:
      'RFC 4468 first used it for "trust relationship required", which RFC 5248 moved to X.7.14; the associated 554 is left over from that.',
  },
  /** Authentication mechanism is too weak. The login mechanism is weaker than the policy for this user allows. */
  'X.7.9': {
    title: 'Authentication mechanism is too weak',
    meaning: 'The login mechanism is weaker than the policy for this user allows.',
    replies: [534],
    classes: [5],
    classRule: 'implied',
    references: ['RFC4954'],
    definedIn: 'RFC 4954 section 6',
  },
  /** Encryption Needed. Encryption such as TLS has to come first. */
  'X.7.10': {
    title: 'Encryption Needed',
    meaning: 'Encryption such as TLS has to come first.',
    replies: [523],
    classes: [5],
    classRule: 'implied',
    references: ['RFC5248'],
    definedIn: 'RFC 5248 section 2.4',
  },
  /** Encryption required for requested authentication mechanism. This login mechanism may only be used inside an encrypted connection. */
  'X.7.11': {
    title: 'Encryption required for requested authentication mechanism',
    meaning: 'This login mechanism may only be used inside an encrypted connection.',
    replies: [524, 538],
    classes: [5],
    classRule: 'implied',
    references: ['RFC4954'],
    definedIn: 'RFC 4954 section 6',
  },
  /** A password transition is needed. The user has to log in once by another mechanism before this one can be used. */
  'X.7.12': {
    title: 'A password transition is needed',
    meaning: 'The user has to log in once by another mechanism before this one can be used.',
    replies: [422, 432],
    classes: [4],
    classRule: 'implied',
    references: ['RFC4954'],
    definedIn: 'RFC 4954 section 6',
  },
  /** User Account Disabled. The login was right, but an administrator has disabled the account. */
  'X.7.13': {
    title: 'User Account Disabled',
    meaning: 'The login was right, but an administrator has disabled the account.',
    replies: [525],
    classes: [5],
    classRule: 'implied',
    references: ['RFC5248'],
    definedIn: 'RFC 5248 section 2.4',
    notes: 'The description calls the failure permanent until an administrator enables the account again.',
  },
  /** Trust relationship required. The server has no agreed trust with the third server that holds the content. */
  'X.7.14': {
    title: 'Trust relationship required',
    meaning: 'The server has no agreed trust with the third server that holds the content.',
    replies: [535, 554],
    classes: [5],
    classRule: 'implied',
    references: ['RFC5248'],
    definedIn: 'RFC 5248 section 2.4',
    notes: 'Takes over what RFC 4468 meant by X.7.8.',
  },
  /** Priority Level is too low. The priority of the message is below what the server takes at the moment. */
  'X.7.15': {
    title: 'Priority Level is too low',
    meaning: 'The priority of the message is below what the server takes at the moment.',
    replies: [450, 550],
    classes: [4, 5],
    classRule: 'implied',
    references: ['RFC6710'],
    definedIn: 'RFC 6710 section 4.1 and section 10',
    notes: 'The register allows any other 4yz or 5yz reply as well.',
  },
  /** Message is too big for the specified priority. The message is larger than the server takes at this priority. */
  'X.7.16': {
    title: 'Message is too big for the specified priority',
    meaning: 'The message is larger than the server takes at this priority.',
    replies: [552],
    classes: [4, 5],
    classRule: 'implied',
    references: ['RFC6710'],
    definedIn: 'RFC 6710 section 5 and section 10',
    notes:
      'The register allows any other 4yz or 5yz reply as well. RFC 4865 had given the number another meaning, which was never registered.',
  },
  /** Mailbox owner has changed. The mailbox belongs to somebody else since the date that the sender gave. */
  'X.7.17': {
    title: 'Mailbox owner has changed',
    meaning: 'The mailbox belongs to somebody else since the date that the sender gave.',
    replies: '5xx',
    classes: [5],
    classRule: 'implied',
    references: ['RFC7293'],
    definedIn: 'RFC 7293 section 15.3',
    notes: 'RFC 4865 had given the number another meaning, which was never registered.',
  },
  /** Domain owner has changed. The domain belongs to somebody else since the date that the sender gave. */
  'X.7.18': {
    title: 'Domain owner has changed',
    meaning: 'The domain belongs to somebody else since the date that the sender gave.',
    replies: '5xx',
    classes: [5],
    classRule: 'implied',
    references: ['RFC7293'],
    definedIn: 'RFC 7293 section 15.3',
  },
  /** RRVS test cannot be completed. Whether the owner has changed cannot be told, because the date was never recorded. */
  'X.7.19': {
    title: 'RRVS test cannot be completed',
    meaning: 'Whether the owner has changed cannot be told, because the date was never recorded.',
    replies: '5xx',
    classes: [5],
    classRule: 'implied',
    references: ['RFC7293'],
    definedIn: 'RFC 7293 section 15.3',
  },
  /** No passing DKIM signature found. No DKIM signature on the message verified. */
  'X.7.20': {
    title: 'No passing DKIM signature found',
    meaning: 'No DKIM signature on the message verified.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372', 'RFC6376'],
    definedIn: 'RFC 7372 section 3.1',
  },
  /** No acceptable DKIM signature found. A DKIM signature verified, but none that local policy accepts. */
  'X.7.21': {
    title: 'No acceptable DKIM signature found',
    meaning: 'A DKIM signature verified, but none that local policy accepts.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372', 'RFC6376'],
    definedIn: 'RFC 7372 section 3.1',
  },
  /** No valid author-matched DKIM signature found. A DKIM signature verified, but none of the domain in the From header. */
  'X.7.22': {
    title: 'No valid author-matched DKIM signature found',
    meaning: 'A DKIM signature verified, but none of the domain in the From header.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372', 'RFC6376'],
    definedIn: 'RFC 7372 section 3.1',
  },
  /** SPF validation failed. SPF says that this host may not send for the sender domain. */
  'X.7.23': {
    title: 'SPF validation failed',
    meaning: 'SPF says that this host may not send for the sender domain.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372', 'RFC7208'],
    definedIn: 'RFC 7372 section 3.2',
  },
  /** SPF validation error. SPF could not be evaluated, because of a lookup that failed or a record that is broken. */
  'X.7.24': {
    title: 'SPF validation error',
    meaning: 'SPF could not be evaluated, because of a lookup that failed or a record that is broken.',
    replies: [451, 550],
    classes: [4, 5],
    classRule: 'implied',
    references: ['RFC7372', 'RFC7208'],
    definedIn: 'RFC 7372 section 3.2',
    notes: 'Takes the place of the 4.4.3 or 5.5.2 that RFC 7208 had suggested.',
  },
  /** Reverse DNS validation failed. The IP address has no reverse name, or one that does not lead back to it. */
  'X.7.25': {
    title: 'Reverse DNS validation failed',
    meaning: 'The IP address has no reverse name, or one that does not lead back to it.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372'],
    definedIn: 'RFC 7372 section 3.3',
    notes: 'The references changed over time; RFC 8601 section 6.8 settled on RFC 7372 section 3.3.',
  },
  /** Multiple authentication checks failed. Several checks of the message authentication failed; which ones is not said. */
  'X.7.26': {
    title: 'Multiple authentication checks failed',
    meaning: 'Several checks of the message authentication failed; which ones is not said.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7372'],
    definedIn: 'RFC 7372 section 3.4',
  },
  /** Sender address has null MX. The sender domain publishes a null MX, so no bounce could ever reach it. */
  'X.7.27': {
    title: 'Sender address has null MX',
    meaning: 'The sender domain publishes a null MX, so no bounce could ever reach it.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7505'],
    definedIn: 'RFC 7505 section 4.1 and section 6',
  },
  /** Mail flood detected. The message looks like one of a flood of similar unwanted messages. */
  'X.7.28': {
    title: 'Mail flood detected',
    meaning: 'The message looks like one of a flood of similar unwanted messages.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['draft-levine-mailbomb-header'],
    definedIn: 'draft-levine-mailbomb-header',
    notes:
      'Unverified: the copy of the register that was at hand is damaged in this row, so whether it associates a reply is not known. The only code that rests on a draft.',
  },
  /** ARC validation failure. The ARC chain of the message did not verify. */
  'X.7.29': {
    title: 'ARC validation failure',
    meaning: 'The ARC chain of the message did not verify.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC8617'],
    definedIn: 'RFC 8617 section 5.2.2 and section 10.4',
  },
  /** REQUIRETLS support required. The message demands TLS on every hop (REQUIRETLS), and the next server does not offer it. */
  'X.7.30': {
    title: 'REQUIRETLS support required',
    meaning: 'The message demands TLS on every hop (REQUIRETLS), and the next server does not offer it.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC8689'],
    definedIn: 'RFC 8689 section 4.2.1 and section 7',
  },
} as const satisfies EntryTable<7>;
