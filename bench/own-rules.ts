/** A thousand plain phrases, as a large sender may have collected them: none of them stands in the replies. */
import type { TextRule } from '../src/index.ts';

const SUBJECTS = [
  'mailbox',
  'account',
  'message',
  'sender',
  'recipient',
  'domain',
  'server',
  'address',
  'quota',
  'policy',
];
const VERBS = [
  'was',
  'is',
  'has been',
  'cannot be',
  'will be',
  'may be',
  'must be',
  'should be',
  'is not',
  'was never',
];
const STATES = [
  'frozen',
  'parked',
  'archived',
  'migrated',
  'revoked',
  'merged',
  'unpaid',
  'locked',
  'shelved',
  'retired',
];

export const ownRules: readonly TextRule[] = SUBJECTS.flatMap((subject) =>
  VERBS.flatMap((verb) =>
    STATES.map((state) => ({
      id: `own/${subject}-${verb}-${state}`,
      when: `${subject} ${verb} ${state}`,
      set: { category: 'policy-rejected' as const },
    })),
  ),
);
