/** A refusal that gives a rule as its reason, or no reason at all. */
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const policy = {
  named: {
    when: [
      'polic(y|ies)',
      'administrator',
      'administrative*',
      'prohibited',
      'access control',
      'acl',
      'transport rule*',
      'rules of',
      'contact the postmaster',
      'not (allowed|permitted|authorized|accepted|acceptable|welcome)',
      'unacceptable',
      'refused',
      'reject(ed|)',
      'denied',
      'blocked',
      'banned',
      'declined',
      'disallowed',
      'forbidden',
      'undesirable',
      'unwanted',
      'delivery (failed|error)',
      'transaction failed',
      'go away',
      'filtered',
    ],
    weak: true,
    category: 'policy-rejected',
  },
} as const satisfies Rules;
