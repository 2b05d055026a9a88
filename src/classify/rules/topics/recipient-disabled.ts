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
      '(account|mailbox) (is|has been|) (closed|locked|blocked|terminated|overdue)',
      '(user|recipient) is (blocked|terminated)',
      '(account|mailbox) (has|) expired',
      'user ... expired',
      '(account|mailbox|user|recipient) (is|) inactive',
      'inactive (account|mailbox|user|email address)',
      'deactivated',
      '(account|mailbox|user|recipient|address) (is|was|has been|) (deleted|removed|cancel(l|)ed|terminated)',
      '(account|mailbox) (has been|is|) permanently closed',
      '(user|mailbox) (is|was|) (deceased|decommissioned|abandoned)',
      'user is deceased',
      '(account|mailbox|user|recipient|this address) no longer accept(s|ing) (mail|messages|email)',
      'disabled (account|mailbox|user|recipient)',
      'not used for',
      'over quota and inactive',
      'mailbox currently unavailable, disabled',
      'account (is|) unavailable',
    ],
    without: [
      ...NOT_OF_RECIPIENTS,
      '(relay|sending|your) account',
      '(your|smtp|hosting|customer|trial) (email|mail|e mail|hosting|smtp|user|) account',
      'smtp user',
      'outbound',
      'outgoing',
      'authenticated user',
      'to send',
      '(due to|for) abuse',
      'compromis*',
      'login(s|)',
      'your plan',
      'your mailbox',
      'basic authentication',
      'temporarily locked',
      'locked by another',
      'connection ... inactivity',
      'session ... inactivity',
      'delivery temporarily suspended',
      'inactive connection',
      'service not active',
      'smtp auth*',
    ],
    category: 'recipient-disabled',
  },
  'not-active': {
    // A service, a message or a plan may be so as well.
    when: ['frozen', '(not|no longer) (an|) active', 'not (been|) activated', '(email|mail is) disabled'],
    and: ['account', 'mailbox', 'user', 'recipient', 'address', '@'],
    without: [...NOT_OF_RECIPIENTS, 'your', 'message frozen', 'service', 'plan', 'outbound', 'outgoing', 'to send'],
    category: 'recipient-disabled',
  },
} as const satisfies Rules;
