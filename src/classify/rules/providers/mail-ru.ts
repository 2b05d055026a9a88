/** Mail.ru: texts in English with its own limits. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const mailRu = {
  hosts: ['mail.ru'],
  words: ['mail.ru', 'notspam support'],
  rules: {
    'rate-of-mailbox': {
      when: ['ratelimit exceeded'],
      category: 'rate-limited',
    },
    spam: {
      when: ['spam message'],
      category: 'spam-content',
    },
  },
} as const satisfies Provider;
