/** The grounds of the rules of proofpoint. */
import type { proofpoint as provider } from '../../../classify/rules/providers/proofpoint.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const proofpoint = {
  listed: {
    sample: '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.7',
    source: 'https://www.proofpoint.com/us/blog/ip-address-reputation and suped.com, as quoted there; not verified',
    reason: 'The reputation service of Proofpoint holds the sending address for bad; 421 slows it, 554 refuses.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
