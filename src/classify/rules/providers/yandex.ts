/** Yandex: rejections of its own. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const yandex = {
  hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
  words: ['yandex.(ru|com|net)'],
  rules: {
    'account-blocked': {
      when: ['policy rejection on the target address'],
      category: 'recipient-disabled',
    },
  },
} as const satisfies Provider;
