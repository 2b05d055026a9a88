/** The grounds of the rules of cisco. */
import type { cisco as provider } from '../../../classify/rules/providers/cisco.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const cisco = {
  reputation: {
    sample: "554 Your access to this mail system has been rejected due to the sending MTA\'s poor reputation.",
    source:
      'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118380-technote-esa-00.html, as remembered; not verified',
    reason: 'The score of the sending address is below what the appliance lets in.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
