/** Comcast (Xfinity). Its marker of two letters and six digits stands at the end of the support page's address. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const comcast = {
  hosts: ['comcast.net', 'xfinity.com'],
  words: [
    'postmaster.comcast.net',
    'xfinity.com/support/articles/email errors',
    'comcast requires that all mail servers',
  ],
  marker: /\b(?:BL|RL|ES|PT|DM)\d{6}\b/,
  rules: {
    'no-reverse-dns': {
      when: ['comcast requires that all mail servers must have', 'reverse dns failure( |): try again later'],
      category: 'reverse-dns',
    },
    'dynamic-address': { when: ['es0000(0|1)*'], category: 'ip-reputation' },
    // The digits are a bit mask: Spamhaus, Cloudmark, SenderScore.
    'blocked-host': { when: ['bl000(00|01|1)*', 'comcast bl0*'], category: 'ip-reputation' },
    throttled: { when: ['rl0000(0|1)*'], category: 'rate-limited' },
    dmarc: { when: ['dm00000*', 'message discarded due to dmarc policy'], category: 'email-authentication' },
    'too-many-sessions': { when: 'too many sessions opened', recognised: true, category: 'too-many-connections' },
    'not-a-customer': { when: 'not our customer', code: 'X.1.1', category: 'recipient-unknown' },
  },
} as const satisfies Provider;
