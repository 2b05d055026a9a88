/** The account exists and is closed, suspended, or no longer used. */
import { NOT_OF_RECIPIENTS } from '../not-of-recipients.ts';
import type { Rules } from '../rule.ts';

/** The rules of this topic. */
export const recipientDisabled = {
  account: {
    when: [
      '(account|recipient) ... disabled',
      '(mailbox|user|address) (is|has been|) disabled',
      '(account|mailbox) ... suspended',
      '(user|recipient) (is|) suspended',
      'temporarily suspended',
      '(account|mailbox) (is|has been|) (closed|locked|blocked|terminated|overdue)',
      '(user|recipient) is (blocked|terminated)',
      '(account|mailbox) (has|) expired',
      'user ... expired',
      '(account|mailbox|user|recipient) (is|) inactive',
      'inactive (account|mailbox|user|email address)',
      '(not|no longer) (an|) active',
      'not (been|) activated',
      'deactivated',
      '(account|mailbox|user|recipient|this address) no longer accept(s|ing) (mail|messages|email)',
      'frozen',
      '(email|mail is) disabled',
      'disabled (account|mailbox|user|recipient)',
      'delivery to this address is restricted',
      'not used for',
      'over quota and inactive',
      'mailbox currently unavailable, disabled',
      'account (is|) unavailable',
    ],
    without: [
      ...NOT_OF_RECIPIENTS,
      '(relay|sending|your) account',
      'your mailbox',
      'basic authentication',
      'temporarily locked',
      'locked by another',
      'inactivity',
      'delivery temporarily suspended',
      'inactive connection',
      'service not active',
      'smtp auth*',
    ],
    category: 'recipient-disabled',
  },
} as const satisfies Rules;
