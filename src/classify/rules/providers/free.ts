/** Free, the French provider: plain English, and a page for those who are blocked. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const free = {
  hosts: ['free.fr'],
  words: ['free.fr'],
  rules: {
    'spam-source': { when: ['too (many spams|much spam) from your ip'], category: 'ip-reputation' },
    inactive: { when: ['mailbox ... blocked due to inactivity'], category: 'recipient-disabled' },
  },
} as const satisfies Provider;
