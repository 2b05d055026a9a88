/** Message content or media status: RFC 3463 section 3.7, RFC 4468, RFC 6531. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Message content or media status. */
export const content = {
  /** Other or undefined media error. The content made the message undeliverable in a way that no other content code names. */
  'X.6.0': {
    title: 'Other or undefined media error',
    meaning: 'The content made the message undeliverable in a way that no other content code names.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Media not supported. The kind of content cannot be carried by the protocol or by the next system. */
  'X.6.1': {
    title: 'Media not supported',
    meaning: 'The kind of content cannot be carried by the protocol or by the next system.',
    replies: 'not-given',
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Conversion required and prohibited. The content would have to be converted, and the sender or a policy forbids that. */
  'X.6.2': {
    title: 'Conversion required and prohibited',
    meaning: 'The content would have to be converted, and the sender or a policy forbids that.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Conversion required but not supported. The content would have to be converted, and this host cannot or does not do it. */
  'X.6.3': {
    title: 'Conversion required but not supported',
    meaning: 'The content would have to be converted, and this host cannot or does not do it.',
    replies: [554],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Conversion with loss performed. Delivered after a conversion that lost something; as a failure, the sender had forbidden such loss. */
  'X.6.4': {
    title: 'Conversion with loss performed',
    meaning: 'Delivered after a conversion that lost something; as a failure, the sender had forbidden such loss.',
    replies: [250],
    classes: [2, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Conversion Failed. The content had to be converted, and the conversion failed. */
  'X.6.5': {
    title: 'Conversion Failed',
    meaning: 'The content had to be converted, and the conversion failed.',
    replies: 'not-given',
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.7',
  },
  /** Message content not available. Content that the message only points to could not be fetched from where it lies. */
  'X.6.6': {
    title: 'Message content not available',
    meaning: 'Content that the message only points to could not be fetched from where it lies.',
    replies: [554],
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC4468'],
    definedIn: 'RFC 4468 section 5',
  },
  /** Non-ASCII addresses not permitted for that sender/recipient. An address with characters beyond ASCII is not allowed for this sender or recipient. */
  'X.6.7': {
    title: 'Non-ASCII addresses not permitted for that sender/recipient',
    meaning: 'An address with characters beyond ASCII is not allowed for this sender or recipient.',
    replies: [550, 553],
    classes: [5],
    classRule: 'implied',
    references: ['RFC6531'],
    definedIn: 'RFC 6531 section 4.2',
    notes: 'RFC 6531 lists 550 and 553; a copy of the register prints them in the other order.',
  },
  /** UTF-8 string reply is required, but not permitted by the SMTP client. The answer needs UTF-8 to name the mailbox, and the client has not agreed to that. */
  'X.6.8': {
    title: 'UTF-8 string reply is required, but not permitted by the SMTP client',
    meaning: 'The answer needs UTF-8 to name the mailbox, and the client has not agreed to that.',
    replies: [252, 550, 553],
    classes: [2, 5],
    classRule: 'implied',
    references: ['RFC6531'],
    definedIn: 'RFC 6531 section 4.2',
  },
  /** UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected. Headers in UTF-8 could not be passed on to some recipient, so the message is refused. */
  'X.6.9': {
    title: 'UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected',
    meaning: 'Headers in UTF-8 could not be passed on to some recipient, so the message is refused.',
    replies: [550],
    classes: [5],
    classRule: 'implied',
    references: ['RFC6531'],
    definedIn: 'RFC 6531 section 4.2',
    notes:
      'RFC 6531 contradicts itself: section 3.5 uses it with the reply 554, the registration in section 4.2 has 550; and what section 3.5 calls "transmitted" the registration calls "transferred".',
  },
  /** No title. Withdrawn: it says the same as X.6.8, and only keeps the number from being used again. */
  'X.6.10': {
    title: '',
    meaning: 'Withdrawn: it says the same as X.6.8, and only keeps the number from being used again.',
    replies: [],
    classes: [],
    classRule: 'implied',
    references: ['RFC6531'],
    definedIn: 'RFC 6531 section 4.2',
    status: 'deprecated',
    notes: 'The register gives it no name, and marks it as a duplicate of X.6.8.',
  },
} as const satisfies EntryTable<6>;
