/** Network and routing status: RFC 3463 section 3.5. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Network and routing status. */
export const network = {
  /** Other or undefined network or routing status. Something went wrong on the way that no other network code names. */
  'X.4.0': {
    title: 'Other or undefined network or routing status',
    meaning: 'Something went wrong on the way that no other network code names.',
    replies: 'not-given',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
  },
  /** No answer from host. The connection was never answered: the host is down, busy or behind a silent firewall. */
  'X.4.1': {
    title: 'No answer from host',
    meaning: 'The connection was never answered: the host is down, busy or behind a silent firewall.',
    replies: [451],
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
    notes:
      'The defining text makes it transient only. In the 5 form the connection was given up for good, or the sender of the code means something else: Exchange Online says 5.4.1 for a recipient that its directory does not know.',
  },
  /** Bad connection. The connection was made but broke or stalled before the message was through. */
  'X.4.2': {
    title: 'Bad connection',
    meaning: 'The connection was made but broke or stalled before the message was through.',
    replies: [421],
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
  },
  /** Directory server failure. A directory that is needed for forwarding, usually DNS, did not answer. */
  'X.4.3': {
    title: 'Directory server failure',
    meaning: 'A directory that is needed for forwarding, usually DNS, did not answer.',
    replies: [451, 550],
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
    notes:
      'The defining text makes it transient only, while the register associates the permanent reply 550. Appendix A calls it "Routing server failure".',
  },
  /** Unable to route. The directory answered, but gave no next hop for the message. */
  'X.4.4': {
    title: 'Unable to route',
    meaning: 'The directory answered, but gave no next hop for the message.',
    replies: 'not-given',
    classes: [4, 5],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
  },
  /** Mail system congestion. The mail system has more to deliver than it can. */
  'X.4.5': {
    title: 'Mail system congestion',
    meaning: 'The mail system has more to deliver than it can.',
    replies: [451],
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
    notes: 'Appendix A of RFC 3463 calls it "Network congestion".',
  },
  /** Routing loop detected. The message went round in circles: wrong routing, or users who forward to each other. */
  'X.4.6': {
    title: 'Routing loop detected',
    meaning: 'The message went round in circles: wrong routing, or users who forward to each other.',
    replies: 'not-given',
    classes: [4],
    classRule: 'explicit',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5',
    notes: 'The defining text makes it transient only; many servers say 5.4.6 all the same.',
  },
  /** Delivery time expired. The message grew too old, in a queue or by the lifetime that its sender set. */
  'X.4.7': {
    title: 'Delivery time expired',
    meaning: 'The message grew too old, in a queue or by the lifetime that its sender set.',
    replies: 'not-given',
    classes: [4, 5],
    classRule: 'lifted',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.5, Appendix B',
    notes: 'RFC 1893 made it transient only; RFC 3463 Appendix B lifted that, and RFC 2852 uses both 4.4.7 and 5.4.7.',
  },
} as const satisfies EntryTable<4>;
