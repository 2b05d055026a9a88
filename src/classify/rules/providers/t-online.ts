/** T-Online: addresses that it does not know are turned away at the greeting. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const tOnline = {
  hosts: ['t-online.de'],
  words: ['t-online.de', 'tosa'],
  rules: {
    'unknown-address': {
      when: ['a problem occurred', 'ask your postmaster for help'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
