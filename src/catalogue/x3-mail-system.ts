/** Mail system status: RFC 3463 section 3.4, RFC 6710. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Mail system status. */
export const mailSystem = {
  /** Other or undefined mail system status. The destination system exists and usually takes mail, and something about it caused this. */
  'X.3.0': {
    title: 'Other or undefined mail system status',
    meaning: 'The destination system exists and usually takes mail, and something about it caused this.',
    replies: [221, 250, 421, 451, 550, 554],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.4',
  },
  /** Mail system full. The system as a whole is out of storage; the recipient can do little about it. */
  'X.3.1': {
    title: 'Mail system full',
    meaning: 'The system as a whole is out of storage; the recipient can do little about it.',
    replies: [452],
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.4',
  },
  /** System not accepting network messages. The host takes no mail now: shutdown, overload, maintenance, or a host that never takes any. */
  'X.3.2': {
    title: 'System not accepting network messages',
    meaning: 'The host takes no mail now: shutdown, overload, maintenance, or a host that never takes any.',
    replies: [453, 521],
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC3463', 'RFC7504'],
    definedIn: 'RFC 3463 section 3.4',
    notes: 'RFC 7504 added 521 to the associated replies; RFC 5248 had 453 alone.',
  },
  /** System not capable of selected features. The destination cannot do what the message asked for, as happens at gateways. */
  'X.3.3': {
    title: 'System not capable of selected features',
    meaning: 'The destination cannot do what the message asked for, as happens at gateways.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.4',
  },
  /** Message too big for system. The message is larger than this system takes from anyone. */
  'X.3.4': {
    title: 'Message too big for system',
    meaning: 'The message is larger than this system takes from anyone.',
    replies: [552, 554],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.4',
  },
  /** System incorrectly configured. The system is set up in a way that keeps it from taking this message. */
  'X.3.5': {
    title: 'System incorrectly configured',
    meaning: 'The system is set up in a way that keeps it from taking this message.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.4',
  },
  /** Requested priority was changed. Accepted, with another transfer priority than the one that was asked for. */
  'X.3.6': {
    title: 'Requested priority was changed',
    meaning: 'Accepted, with another transfer priority than the one that was asked for.',
    replies: [250, 251],
    classes: [2],
    classRule: 'implied',
    references: ['RFC6710'],
    definedIn: 'RFC 6710 section 4.1 and section 10',
    notes: 'The register writes the associated replies as "250 or 251".',
  },
} as const satisfies EntryTable<3>;
