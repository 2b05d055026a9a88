/** Amazon SES: what its SMTP interface says to those who send through it. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const amazonSes = {
  hosts: ['amazonses.com', 'amazonaws.com'],
  words: [
    'amazonses*',
    'message rejected: email address is not verified',
    'sending paused for this account',
    'amazon ses',
  ],
  rules: {
    throttling: {
      when: ['throttling failure', 'maximum sending rate exceeded', 'daily message quota exceeded'],
      category: 'rate-limited',
      action: 'retry-slower',
    },
    identity: {
      when: ['address is not verified'],
      category: 'sender-rejected',
    },
    paused: {
      when: ['sending ... paused', 'account is suspended for sending'],
      category: 'sender-rejected',
    },
  },
} as const satisfies Provider;
