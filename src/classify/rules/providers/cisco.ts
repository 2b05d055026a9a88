/** Cisco Secure Email, once IronPort: senders are sorted by their reputation before they may speak. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const cisco = {
  hosts: ['iphmx.com'],
  words: ['ironport*', 'iphmx.com'],
  rules: {
    // What its recipient access table and its directory look-up answer unless told otherwise; no other writes this code so.
    'not-in-table': {
      when: ['address rejected'],
      code: '5.1.0',
      reply: 550,
      without: [
        'sender',
        'from',
        'recipient address rejected',
        'sender address rejected',
        'no such (recipient|user|mailbox|account|address)',
        'not in our directory',
      ],
      category: 'recipient-unknown',
      action: 'review',
    },
    reputation: {
      when: [
        'your access to (submit messages to|) this (e|) mail system has been rejected',
        "sending mta's poor reputation",
        'poor reputation of',
        'senderbase*',
        'talosintelligence*',
      ],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
