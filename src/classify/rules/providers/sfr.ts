/** SFR and Neuf: each number stands for a block of two hours. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const sfr = {
  hosts: ['sfr.fr', 'neuf.fr', 'cegetel.net'],
  words: ['sfr in*'],
  marker: /\b(SFR_IN_\d{3})\b/,
  rules: {
    spam: {
      when: ['sfr in (1|2)0(1|2|3|4)', 'sfr in 301'],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    volume: {
      when: ['sfr in (1|2|3)05'],
      category: 'rate-limited',
    },
  },
} as const satisfies Provider;
