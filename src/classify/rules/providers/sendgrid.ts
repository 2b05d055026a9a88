/** SendGrid: what its SMTP interface says to those who send through it. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const sendgrid = {
  hosts: ['sendgrid.net'],
  words: ['sendgrid*'],
  rules: {
    'log-in': {
      when: ['unauthenticated senders not allowed'],
      category: 'smtp-authentication',
    },
    'sender-identity': {
      when: ['verified sender identity'],
      category: 'sender-rejected',
    },
  },
} as const satisfies Provider;
