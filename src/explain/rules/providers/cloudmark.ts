/** The grounds of the rules of cloudmark. */
import type { cloudmark as provider } from '../../../classify/rules/providers/cloudmark.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const cloudmark = {
  listed: {
    sample: '550 5.7.1 Blocked, see https://csi.cloudmark.com/en/reset/?ip=192.0.2.1',
    source: 'https://csi.cloudmark.com/',
    reason: 'The page is where the listing of a sending address can be asked to be lifted.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
