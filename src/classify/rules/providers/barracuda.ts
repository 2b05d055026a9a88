/** Barracuda: the reputation list and the spam firewall. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const barracuda = {
  hosts: ['barracudanetworks.com', 'barracuda.com'],
  words: ['barracudanetworks.com', 'barracudacentral*', 'bsmtpd'],
  rules: {
    listed: {
      when: ['barracudanetworks.com/reputation', 'barracudacentral(.|)', 'barracuda reputation'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
