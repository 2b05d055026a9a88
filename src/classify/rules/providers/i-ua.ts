/** i.ua: the number at the end of its link says what is wrong. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const iUa = {
  hosts: ['i.ua'],
  words: ['mail.i.ua/err'],
  marker: /mail\.i\.ua\/err\/(\d{1,3})/,
  rules: {
    unknown: {
      when: ['mail.i.ua/err/2'],
      category: 'recipient-unknown',
    },
    frozen: {
      when: ['mail.i.ua/err/3'],
      category: 'recipient-disabled',
    },
    full: {
      when: ['mail.i.ua/err/4'],
      category: 'mailbox-full',
    },
    limit: {
      when: ['mail.i.ua/err/5'],
      category: 'rate-limited',
    },
    listed: {
      when: ['mail.i.ua/err/9'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
