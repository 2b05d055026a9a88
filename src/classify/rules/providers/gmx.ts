/** GMX, WEB.DE and mail.com: several lines, of which the last decides; no enhanced codes. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const gmx = {
  hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de', 'perfora.net'],
  words: ['nemesis esmtp', 'postmaster.(gmx*|web.de|1and1*)', 'mx(gmx|web)*'],
  marker: /[?&]c=([a-z]\w{0,8})/,
  rules: {
    'greeting-name': {
      when: ['invalid helo'],
      recognised: true,
      category: 'reverse-dns',
    },
    // The domain of the envelope sender.
    'sender-domain': {
      when: ['invalid dns (mx|a)'],
      recognised: true,
      category: 'sender-rejected',
    },
    'no-pointer': {
      when: ['c=rdns', 'no ptr', '(invalid|bad) dns ptr'],
      recognised: true,
      category: 'reverse-dns',
    },
    spf: {
      when: ['c=spf', 'spf check failed'],
      recognised: true,
      category: 'email-authentication',
    },
    full: {
      when: ['c=qe', 'mailbox is full'],
      recognised: true,
      category: 'mailbox-full',
    },
    listed: {
      when: ['c=(bl|r0201)', 'block listed'],
      recognised: true,
      category: 'ip-reputation',
    },
    greylisted: {
      when: ['c=grey'],
      category: 'greylisted',
    },
    connections: {
      when: ['c=conn', 'too many connections'],
      recognised: true,
      category: 'too-many-connections',
    },
    policy: {
      when: ['c=hi', 'policy restrictions'],
      recognised: true,
      category: 'ip-reputation',
    },
    boilerplate: {
      when: ['nemesis esmtp service not available'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
