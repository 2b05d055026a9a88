/** Zoho Mail. Some of its codes stand for something else: its 5.4.6 is no loop, and its 5.2.3 no size. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const zoho = {
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zohomail.com', 'zohomail.eu', 'zohomail.in'],
  words: ['detected by zoho mail', 'zoho.com/mail/help'],
  rules: {
    'outgoing-blocked': { when: ['unusual sending activity', 'email outgoing blocked'], category: 'sender-rejected' },
    virus: { when: 'virus ... detected by zoho mail', category: 'virus' },
    'mail-policy': { when: 'mailpolicy violation', category: 'policy-rejected' },
    'rejected-by-destination': { when: 'mail rejected by destination domain', category: 'policy-rejected' },
    'foreign-sender': { when: 'relaying disallowed as', category: 'sender-rejected' },
    'flagged-as-spam': {
      when: ['email cannot be delivered. reason: email flagged as spam', 'email detected as spam by spam filters'],
      category: 'spam-content',
    },
    temporary: { when: 'temporary system error', recognised: true, code: '4.3.1', category: 'system-error' },
  },
} as const satisfies Provider;
