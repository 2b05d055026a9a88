/** GoDaddy (Secure Server). Its marker `IBnnn` stands at the end of the text. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const godaddy = {
  hosts: ['secureserver.net'],
  words: ['bizsmtp', 'ibsmtp', 'x.co/irbounce', 'x.co/rblbounce', 'x.co/urlbounce'],
  marker: /\bIB\d{3}\b/,
  rules: {
    'no-reverse-dns': { when: 'ib108', category: 'reverse-dns' },
    'too-many-sessions': { when: 'ib007', category: 'too-many-connections' },
    // Blocks for an hour or a day, although they stand in a 554.
    'temporary-block': {
      when: ['ib110', 'ib111', 'ib112', 'ib113'],
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'listed-host': { when: ['ib103', 'ib104', 'ib105', 'ib106', 'x.co/rblbounce'], category: 'ip-reputation' },
    'listed-link': { when: 'x.co/urlbounce', category: 'domain-reputation' },
    spam: { when: 'ib212', category: 'spam-content' },
    virus: { when: 'ib705', category: 'virus' },
    'invalid-from': { when: ['ib501', 'ib502', 'ib506'], category: 'sender-rejected' },
    spf: { when: 'ib508', category: 'email-authentication' },
    // The limit is per hour, although the reply is a 550.
    'hourly-limit': { when: ['ib504', 'ib607'], category: 'rate-limited', permanence: 'transient' },
    'too-many-recipients': { when: 'ib605', category: 'too-many-recipients' },
    'no-log-in-here': { when: 'ib401', category: 'smtp-authentication' },
    'unknown-recipient': { when: 'x.co/irbounce', category: 'recipient-unknown' },
  },
} as const satisfies Provider;
