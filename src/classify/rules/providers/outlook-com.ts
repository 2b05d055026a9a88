/** Outlook.com and Hotmail for private people: four-letter markers and S-numbers. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const outlookCom = {
  hosts: ['olc.protection.outlook.com', 'hotmail.com'],
  words: [
    'olc.protection.outlook.com',
    '(postmaster|mail).live.com',
    'hotmail.com',
    'outlook.com for policy reasons',
    'connecting to outlook.com',
  ],
  marker: /\b((?:RP|SC|DY|OU)-00\d|S\d{3,4})\b/,
  rules: {
    connections: {
      when: ['rp 003', 's3115', 'maximum number of connections'],
      reply: 4,
      category: 'too-many-connections',
    },
    'slowed-by-reputation': {
      when: ['rp 001', 's(775|3113|3114)', 'limited due to ip reputation', 'limited the number of messages'],
      category: 'ip-reputation',
      action: 'retry-slower',
    },
    rate: {
      when: ['rp 002'],
      category: 'rate-limited',
    },
    complaints: {
      when: ['sc 00(1|4)', 's(3140|3150|844)'],
      category: 'ip-reputation',
    },
    guessing: {
      when: ['sc 00(2|3)'],
      category: 'ip-reputation',
    },
    dynamic: {
      when: ['dy 00(1|2)'],
      category: 'ip-reputation',
    },
    listed: {
      when: ['ou 001'],
      category: 'ip-reputation',
    },
    content: {
      when: ['ou 002'],
      category: 'spam-content',
    },
    'no-such-mailbox': {
      when: ['mailbox unavailable'],
      code: '5.5.0',
      category: 'recipient-unknown',
    },
  },
} as const satisfies Provider;
