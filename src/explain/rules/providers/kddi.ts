/** The grounds of the rules of kddi. */
import type { kddi as provider } from '../../../classify/rules/providers/kddi.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const kddi = {
  filtered: {
    sample: '550 : User unknown',
    known: { command: 'end-of-data', remoteHost: 'lsean.ezweb.ne.jp' },
    source: 'https://note.com/sendmagic/n/n875d8dcb6cb8',
    reason:
      'After the message itself, often without an address, the words come from the filter of an existing subscriber.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
