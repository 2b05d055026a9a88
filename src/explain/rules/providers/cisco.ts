/** The grounds of the rules of cisco. */
import type { cisco as provider } from '../../../classify/rules/providers/cisco.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const cisco = {
  'not-in-table': {
    sample: '550 #5.1.0 Address rejected. <ann@example.org>',
    source:
      'Default answer of the recipient access table and of LDAP acceptance in AsyncOS, as remembered; not verified',
    reason:
      'The appliance asks its table or a directory and does not find the address. A table may lack a new mailbox, so a person looks at it.',
  },
  reputation: {
    sample: "554 Your access to this mail system has been rejected due to the sending MTA\'s poor reputation.",
    source:
      'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118380-technote-esa-00.html, as remembered; not verified',
    reason: 'The score of the sending address is below what the appliance lets in.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
