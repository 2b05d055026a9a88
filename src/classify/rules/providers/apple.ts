/** Apple: iCloud, me.com and mac.com. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const apple = {
  hosts: ['icloud.com', 'me.com', 'mac.com'],
  words: ['icloudmta', 'support.apple.com', 'icloud.com'],
  marker: /\[((?:CS|HME|HCM)\d{1,2})\]/,
  rules: {
    'local-policy': {
      when: ['[cs0(1|2)]'],
      category: 'spam-content',
    },
    unauthenticated: {
      when: ['[hme1]'],
      category: 'email-authentication',
    },
    deferred: {
      when: ['[hcm1]'],
      category: 'ip-reputation',
      action: 'retry-slower',
    },
    volume: {
      when: ['excessive volume'],
      recognised: true,
      category: 'rate-limited',
    },
    inactive: {
      when: ['inactive email address'],
      category: 'recipient-disabled',
    },
    'not-accepting': {
      when: ['not accepting connections'],
      recognised: true,
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
