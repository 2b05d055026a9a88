/** Mail delivery protocol status: RFC 3463 section 3.6, RFC 4954. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Mail delivery protocol status. */
export const protocol = {
  /** Other or undefined protocol status. The delivery protocol failed in a way that no other protocol code names. */
  'X.5.0': {
    title: 'Other or undefined protocol status',
    meaning: 'The delivery protocol failed in a way that no other protocol code names.',
    replies: [220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
  },
  /** Invalid command. A command came out of order or is not supported. */
  'X.5.1': {
    title: 'Invalid command',
    meaning: 'A command came out of order or is not supported.',
    replies: [430, 500, 501, 503, 530, 550, 554, 555],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
    notes: 'The defining text makes it permanent only, while the register associates the transient reply 430.',
  },
  /** Syntax error. A command could not be understood: bad syntax or an unknown word. */
  'X.5.2': {
    title: 'Syntax error',
    meaning: 'A command could not be understood: bad syntax or an unknown word.',
    replies: [500, 501, 502, 550, 555],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
  },
  /** Too many recipients. More recipients than one delivery can take; the envelope has to be split. */
  'X.5.3': {
    title: 'Too many recipients',
    meaning: 'More recipients than one delivery can take; the envelope has to be split.',
    replies: [451],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
  },
  /** Invalid command arguments. The command is known, but its arguments are out of range or mean nothing here. */
  'X.5.4': {
    title: 'Invalid command arguments',
    meaning: 'The command is known, but its arguments are out of range or mean nothing here.',
    replies: [451, 501, 502, 503, 504, 550, 555],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
    notes: 'The defining text makes it permanent only, while the register associates the transient reply 451.',
  },
  /** Wrong protocol version. The two sides speak versions of the protocol that do not go together. */
  'X.5.5': {
    title: 'Wrong protocol version',
    meaning: 'The two sides speak versions of the protocol that do not go together.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.6',
  },
  /** Authentication Exchange line is too long. The client sent an AUTH line that is longer than the mechanism allows for. */
  'X.5.6': {
    title: 'Authentication Exchange line is too long',
    meaning: 'The client sent an AUTH line that is longer than the mechanism allows for.',
    replies: [500],
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC4954'],
    definedIn: 'RFC 4954 section 6',
  },
} as const satisfies EntryTable<5>;
