/** Cox. A marker names the case, mostly behind `AUP#`. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const cox = {
  hosts: ['cox.net'],
  words: ['postmaster.cox.net', 'aup#cx*'],
  marker: /AUP#(CX[A-Z]+|CDRBL|(?:IP|URL)BL\d+)|\bCX[A-Z]{2,8}\b/,
  rules: {
    'no-reverse-dns': { when: 'cxdns', category: 'reverse-dns' },
    // Cox lifts it after 24 hours at most, although it stands in a 550.
    'temporary-block': {
      when: 'aup#cdrbl',
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'blocked-host': { when: ['cxbl', 'aup#ipbl*'], category: 'ip-reputation' },
    'listed-link': { when: 'aup#urlbl*', category: 'domain-reputation' },
    'too-many-connections': { when: 'cxcnct', category: 'too-many-connections' },
    unauthenticated: { when: 'cxsndr', category: 'email-authentication' },
    rate: { when: ['cx(mx|th)rt'], category: 'rate-limited' },
    'blocked-account': { when: 'cxmj', category: 'sender-rejected' },
  },
} as const satisfies Provider;
