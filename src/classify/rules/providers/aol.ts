/** AOL before Yahoo took over its mail servers. A marker such as `RTR:BL` stands in place of words. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const aol = {
  hosts: ['aol.com'],
  words: ['postmaster(.info|).aol.com', 'postmaster us.info.aol.com', 'aol will not accept delivery'],
  marker: /\b(?:RTR|RLY|DNS|CON|HVU|DYN):[A-Z]\w{1,2}\b/,
  rules: {
    'no-reverse-dns': { when: ['rtr:rd', '554rtrrd', 'dns:nr', '421dnsnr'], category: 'reverse-dns' },
    // AOL says of this 554 that it is lifted within a day.
    'dynamic-block': {
      when: ['rly:b1', '554rlyb1'],
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'blocked-host': {
      when: ['(rtr|rly):*', 'con:b1', 'dyn:t1', '(554|421)(rtr|rly)*'],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    'listed-link': { when: ['hvu:*', '554hvu*'], category: 'domain-reputation' },
    'refused-message': { when: 'aol will not accept delivery of this message', category: 'policy-rejected' },
  },
} as const satisfies Provider;
