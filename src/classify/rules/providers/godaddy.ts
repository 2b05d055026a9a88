/** GoDaddy (Secure Server). Its marker `IBnnn` stands at the end of the text. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const godaddy = {
  hosts: ['secureserver.net'],
  words: ['(bizsmtp|ibsmtp)'],
  marker: /\bIB\d{3}\b/,
  rules: {
    'no-reverse-dns': { when: 'ib108', category: 'reverse-dns' },
    'too-many-sessions': { when: 'ib007', category: 'too-many-connections' },
    // Blocks for an hour or a day, although they stand in a 554.
    'temporary-block': {
      when: ['ib11(0|1|2|3)'],
      category: 'ip-reputation',
      action: 'retry-slower',
      permanence: 'transient',
    },
    // Cloudmark's gateway writes such numbers for others as well, with other words.
    'listed-host': {
      when: ['ib10(3|4|5|6)', 'x.co/rblbounce'],
      without: ['rate exceeded', 'bigpond*'],
      category: 'ip-reputation',
    },
    'listed-link': { when: 'x.co/urlbounce', category: 'domain-reputation' },
    spam: { when: 'ib212', without: ['poor reputation', 'bigpond*'], category: 'spam-content' },
    virus: { when: 'ib705', category: 'virus' },
    'invalid-from': { when: ['ib50(1|2|6)'], category: 'sender-rejected' },
    spf: { when: 'ib508', category: 'email-authentication' },
    // The limit is per hour, although the reply is a 550.
    'hourly-limit': { when: ['(ib504|ib607)'], category: 'rate-limited', permanence: 'transient' },
    'too-many-recipients': { when: 'ib605', category: 'too-many-recipients' },
    'no-log-in-here': { when: 'ib401', category: 'smtp-authentication' },
    'unknown-recipient': { when: 'x.co/irbounce', category: 'recipient-unknown' },
  },
} as const satisfies Provider;
