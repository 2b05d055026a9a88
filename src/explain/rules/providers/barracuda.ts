/** The grounds of the rules of barracuda. */
import type { barracuda as provider } from '../../../classify/rules/providers/barracuda.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const barracuda = {
  listed: {
    sample:
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation; https://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
    source: 'https://www.barracudacentral.org/rbl',
    reason: 'The sending address is on the list of Barracuda.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
