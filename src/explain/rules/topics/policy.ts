/** The grounds of the rules about a refusal that gives a rule as its reason, or no reason at all. */
import type { policy as rules } from '../../../classify/rules/topics/policy.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const policy = {
  named: {
    sample: '554 Rejected: the administrator of this site has prohibited it',
    source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    reason: 'The server refuses and names a rule at best; whose fault it is remains open.',
  },
} satisfies RuleNotes<typeof rules>;
