/** Verizon Online, before its mail moved to AOL and Yahoo, and the gateways of Verizon Wireless. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const verizon = {
  hosts: ['verizon.net', 'vtext.com', 'vzwpix.com'],
  words: [],
  rules: {
    'blocked-host': {
      when: ["verizon online's anti spam system", 'verizon.net/whitelist'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
