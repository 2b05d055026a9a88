/** Addressing status: RFC 3463 section 3.2, RFC 3886, RFC 7505. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Addressing status. */
export const addressing = {
  /** Other address status. An address of the envelope is at fault in a way that no other address code names. */
  'X.1.0': {
    title: 'Other address status',
    meaning: 'An address of the envelope is at fault in a way that no other address code names.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Bad destination mailbox address. There is no mailbox of that name at the destination: the part left of the @ is wrong. */
  'X.1.1': {
    title: 'Bad destination mailbox address',
    meaning: 'There is no mailbox of that name at the destination: the part left of the @ is wrong.',
    replies: [451, 550],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
    notes: 'The defining text makes it permanent only, while the register associates the transient reply 451.',
  },
  /** Bad destination system address. The destination domain does not exist or takes no mail: the part right of the @ is wrong. */
  'X.1.2': {
    title: 'Bad destination system address',
    meaning: 'The destination domain does not exist or takes no mail: the part right of the @ is wrong.',
    replies: 'not-given',
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Bad destination mailbox address syntax. The recipient address is not written as an address must be. */
  'X.1.3': {
    title: 'Bad destination mailbox address syntax',
    meaning: 'The recipient address is not written as an address must be.',
    replies: [501],
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Destination mailbox address ambiguous. The recipient address fits more than one mailbox, and the server does not choose. */
  'X.1.4': {
    title: 'Destination mailbox address ambiguous',
    meaning: 'The recipient address fits more than one mailbox, and the server does not choose.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Destination address valid. The recipient address is good; said in reports of success. */
  'X.1.5': {
    title: 'Destination address valid',
    meaning: 'The recipient address is good; said in reports of success.',
    replies: [250],
    classes: [2],
    classRule: 'explicit-should',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
    notes: 'Appendix A of RFC 3463 calls it "Destination mailbox address valid".',
  },
  /** Destination mailbox has moved, No forwarding address. The mailbox was once here, is gone, and left no address to forward to. */
  'X.1.6': {
    title: 'Destination mailbox has moved, No forwarding address',
    meaning: 'The mailbox was once here, is gone, and left no address to forward to.',
    replies: 'not-given',
    classes: [5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
    notes: 'Appendix A of RFC 3463 calls it "Mailbox has moved".',
  },
  /** Bad sender's mailbox address syntax. The sender address is not written as an address must be. */
  'X.1.7': {
    title: "Bad sender's mailbox address syntax",
    meaning: 'The sender address is not written as an address must be.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Bad sender's system address. The sender domain does not exist or could take no bounce. */
  'X.1.8': {
    title: "Bad sender's system address",
    meaning: 'The sender domain does not exist or could take no bounce.',
    replies: [451, 501],
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.2',
  },
  /** Message relayed to non-compliant mailer. Handed on to a system that reports nothing back, so this is the last that will be heard. */
  'X.1.9': {
    title: 'Message relayed to non-compliant mailer',
    meaning: 'Handed on to a system that reports nothing back, so this is the last that will be heard.',
    replies: 'not-given',
    classes: [2],
    classRule: 'explicit',
    references: ['RFC3886'],
    definedIn: 'RFC 3886 section 3.3.4',
    notes: 'RFC 3886 uses 2.1.9 with the action `relayed` and with no other.',
  },
  /** Recipient address has null MX. The recipient domain publishes a null MX: it declares that it takes no mail at all. */
  'X.1.10': {
    title: 'Recipient address has null MX',
    meaning: 'The recipient domain publishes a null MX: it declares that it takes no mail at all.',
    replies: [556],
    classes: [5],
    classRule: 'implied',
    references: ['RFC7505', 'RFC7504'],
    definedIn: 'RFC 7505 section 4.1 and section 6',
    notes: 'RFC 7505 shows the form 5.1.10 alone.',
  },
} as const satisfies EntryTable<1>;
