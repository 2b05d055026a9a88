/** Mimecast: several of its 4yz answers stand for rules that do not change by waiting. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const mimecast = {
  hosts: ['mimecast.com'],
  words: ['mimecast.com', 'mimecastsupport*', 'mcspamsignature*'],
  rules: {
    greylisting: {
      when: ['internal resource(s are|s| is|) temporarily unavailable'],
      category: 'greylisted',
    },
    connections: {
      when: ['account service is temporarily unavailable'],
      category: 'too-many-connections',
    },
    'sender-blocked': {
      when: ['sender address block(ed| policy)', 'anti spoofing', 'envelope blocked'],
      category: 'sender-rejected',
    },
    'open-relay': {
      when: ['open relay not allowed'],
      category: 'relay-denied',
    },
    spam: {
      when: ['mcspamsignature*', '(spam|content filter) signature'],
      category: 'spam-content',
    },
    security: {
      when: ['rejected due to security policies'],
      category: 'policy-rejected',
    },
  },
} as const satisfies Provider;
