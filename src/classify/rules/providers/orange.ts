/** Orange and Wanadoo: the number behind OFR decides; the words are nearly always the same. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const orange = {
  hosts: ['orange.fr', 'wanadoo.fr'],
  words: ['mwinf*', 'ofr(_|0)*'],
  marker: /\b(OFR\d{0,3}_\d{1,3})\b/,
  rules: {
    connections: {
      when: ['ofr* 104'],
      category: 'too-many-connections',
    },
    'blocked-address': {
      when: ['ofr* (102|103|105|506 ip)'],
      category: 'ip-reputation',
    },
    'blocked-for-hours': {
      when: ['ofr* (999|108|109)'],
      category: 'rate-limited',
    },
    unknown: {
      when: ['ofr* 416'],
      category: 'recipient-unknown',
    },
    full: {
      when: ['ofr* 417'],
      category: 'mailbox-full',
    },
    spam: {
      when: ['ofr* 506'],
      category: 'spam-content',
    },
  },
} as const satisfies Provider;
