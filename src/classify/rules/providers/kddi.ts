/** KDDI and au: "User unknown" at RCPT is a missing mailbox, after the message the filter of an existing one. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const kddi = {
  hosts: ['au.com', 'ezweb.ne.jp', 'dion.ne.jp'],
  words: ['ezweb.ne.jp', 'au one net'],
  rules: {
    filtered: {
      when: ['user unknown'],
      command: 'end-of-data',
      recognised: true,
      category: 'recipient-rejected',
    },
  },
} as const satisfies Provider;
