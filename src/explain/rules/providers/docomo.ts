/** The grounds of the rules of docomo. */
import type { docomo as provider } from '../../../classify/rules/providers/docomo.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const docomo = {
  filtered: {
    sample: '550 Unknown user ann@docomo.ne.jp',
    known: { command: 'end-of-data' },
    source: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
    reason: 'After the message itself the words come from the filter of an existing subscriber.',
  },
  full: {
    sample: '552 Too much mail data',
    source: 'https://note.com/sendmagic/n/neb6bbe7e51cf',
    reason: 'The mailbox has no room for the message.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
