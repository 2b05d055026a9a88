/** Mailbox status: RFC 3463 section 3.3. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Mailbox status. */
export const mailbox = {
  /** Other or undefined mailbox status. The mailbox exists, and something about it that no other mailbox code names caused this. */
  'X.2.0': {
    title: 'Other or undefined mailbox status',
    meaning: 'The mailbox exists, and something about it that no other mailbox code names caused this.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.3',
  },
  /** Mailbox disabled, not accepting messages. The mailbox exists but is switched off, for now or for good. */
  'X.2.1': {
    title: 'Mailbox disabled, not accepting messages',
    meaning: 'The mailbox exists but is switched off, for now or for good.',
    replies: 'not-given',
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.3',
  },
  /** Mailbox full. The mailbox is over its quota; the owner could delete mail to make room. */
  'X.2.2': {
    title: 'Mailbox full',
    meaning: 'The mailbox is over its quota; the owner could delete mail to make room.',
    replies: [552],
    classes: [4],
    classRule: 'explicit-should',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.3',
    notes:
      'The defining text makes it a transient failure, while the only associated reply, 552, is permanent. Servers send 5.2.2 often.',
  },
  /** Message length exceeds administrative limit. The message is longer than this one mailbox may take, though the system would take it. */
  'X.2.3': {
    title: 'Message length exceeds administrative limit',
    meaning: 'The message is longer than this one mailbox may take, though the system would take it.',
    replies: [552],
    classes: [5],
    classRule: 'explicit-should',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.3',
  },
  /** Mailing list expansion problem. The address is a mailing list that could not be expanded into its members. */
  'X.2.4': {
    title: 'Mailing list expansion problem',
    meaning: 'The address is a mailing list that could not be expanded into its members.',
    replies: [450, 452],
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.3',
  },
} as const satisfies EntryTable<2>;
