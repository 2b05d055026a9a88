/** The grounds of the rules of yandex. */
import type { yandex as provider } from '../../../classify/rules/providers/yandex.ts';
import type { RuleNotes } from '../rule-note.ts';

/** Sample, source and reason of each rule. */
export const yandex = {
  'account-blocked': {
    sample: '550 5.7.1 Policy rejection on the target address',
    source: 'https://www.yandex.com/support/mail/bounces/yandex.html',
    reason: 'The account of the recipient is blocked by Yandex.',
  },
} satisfies RuleNotes<(typeof provider)['rules']>;
