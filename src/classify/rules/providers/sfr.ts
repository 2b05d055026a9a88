/** SFR and Neuf: each number stands for a block of two hours. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const sfr = {
  hosts: ['sfr.fr', 'neuf.fr', 'cegetel.net'],
  words: ['sfr in*'],
  marker: /\b(SFR_IN_\d{3})\b/,
  rules: {
    spam: {
      when: [
        'sfr in 101',
        'sfr in 201',
        'sfr in 301',
        'sfr in 102',
        'sfr in 202',
        'sfr in 103',
        'sfr in 203',
        'sfr in 104',
        'sfr in 204',
      ],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    volume: {
      when: ['sfr in 105', 'sfr in 205', 'sfr in 305'],
      category: 'rate-limited',
    },
  },
} as const satisfies Provider;
