/** NTT docomo: "Unknown user" is said of missing subscribers and by the filters of existing ones. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const docomo = {
  hosts: ['docomo.ne.jp'],
  words: ['docomo.ne.jp'],
  rules: {
    filtered: {
      when: ['unknown user'],
      command: 'end-of-data',
      category: 'recipient-rejected',
    },
    full: {
      when: ['too much mail data'],
      category: 'mailbox-full',
    },
  },
} as const satisfies Provider;
