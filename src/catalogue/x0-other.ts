/** Other or undefined status: RFC 3463 section 3.1. Facts as the IANA register has them; the meaning is a sentence of ours. */
import type { EntryTable } from './entry.ts';

/** Other or undefined status. */
export const other = {
  /** Other undefined Status. Only the class is known: nothing was said about why. */
  'X.0.0': {
    title: 'Other undefined Status',
    meaning: 'Only the class is known: nothing was said about why.',
    replies: 'any',
    classes: [2, 4, 5],
    classRule: 'unstated',
    references: ['RFC3463'],
    definedIn: 'RFC 3463 section 3.1',
    notes: 'Defined in section 3.1 and registered, but missing from the list in Appendix A.',
  },
} as const satisfies EntryTable<0>;
