/** Facebook, while it took mail for its users. In its markers T stands for temporary, P for permanent. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const facebook = {
  hosts: ['facebook.com', 'thefacebook.com'],
  words: ['(postmaster.facebook.com|facebook.com/postmaster)/response codes'],
  marker: /\b(?:RCP|POL|CON|DNS|INT|MSG|PRX)-[PT]\d\b/,
  rules: {
    // Sent with 5.1.1 as well, although the recipient exists.
    'recipient-preferences': { when: ['rcp-p(2|3)'], category: 'recipient-rejected' },
    'unknown-recipient': { when: 'rcp-p1', category: 'recipient-unknown' },
    // Lasts for hours or two days at most, although it comes with a 554.
    'temporary-block': {
      when: ['pol-p(3|4)'],
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'blocked-host': {
      when: ['pol-(p1|p2|t1|t2|t3)'],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    unauthenticated: { when: 'pol-p7', category: 'email-authentication' },
    'no-reverse-dns': { when: 'dns-p3', category: 'reverse-dns' },
    'sender-domain': { when: ['dns-p(1|2)'], category: 'sender-rejected' },
    'too-many-connections': { when: ['con-t(1|2|3)'], category: 'too-many-connections' },
    'too-large': { when: 'msg-p1', category: 'message-too-large' },
    content: { when: ['msg-p(2|3)'], category: 'content-rejected' },
    'too-many-recipients': { when: ['(msg-t1|con-t4)'], category: 'too-many-recipients' },
    internal: { when: ['rcp-t1', '(int|prx)-t(1|2)', 'int-t3'], category: 'system-error' },
  },
} as const satisfies Provider;
