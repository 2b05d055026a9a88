/** Cox. A marker behind `AUP#` names the case. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const cox = {
  hosts: ['cox.net'],
  words: ['postmaster.cox.net', 'aup#cx*'],
  marker: /AUP#(CX[A-Z]+|CDRBL|(?:IP|URL)BL\d+)/,
  rules: {
    'no-reverse-dns': { when: 'aup#cxdns', category: 'reverse-dns' },
    // Cox lifts it after 24 hours at most, although it stands in a 550.
    'temporary-block': {
      when: 'aup#cdrbl',
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'blocked-host': { when: ['aup#cxbl', 'aup#ipbl*'], category: 'ip-reputation' },
    'listed-link': { when: 'aup#urlbl*', category: 'domain-reputation' },
    'too-many-connections': { when: 'aup#cxcnct', category: 'too-many-connections' },
    unauthenticated: { when: 'aup#cxsndr', category: 'email-authentication' },
    rate: { when: ['aup#cx(mx|th)rt'], category: 'rate-limited' },
    'blocked-account': { when: 'aup#cxmj', category: 'sender-rejected' },
  },
} as const satisfies Provider;
