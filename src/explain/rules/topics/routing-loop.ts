/** The grounds of the rules about the message goes round in circles. */
import type { routingLoop as rules } from '../../../classify/rules/topics/routing-loop.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const routingLoop = {
  hops: {
    sample: '554 5.4.6 Error: too many hops',
    source: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3',
    reason: 'The trace says that the message passed the same hosts again and again.',
  },
} satisfies RuleNotes<typeof rules>;
