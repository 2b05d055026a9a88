/** Mimecast: several of its 4yz answers stand for rules that do not change by waiting. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const mimecast = {
  hosts: ['mimecast.com'],
  words: ['mimecast.com', 'mimecastsupport*', 'mcspamsignature*'],
  rules: {
    greylisting: {
      when: [
        'internal resources are temporarily unavailable',
        'internal resource is temporarily unavailable',
        'internal resources temporarily unavailable',
        'internal resource temporarily unavailable',
      ],
      category: 'greylisted',
    },
    connections: {
      when: ['account service is temporarily unavailable'],
      category: 'too-many-connections',
    },
    'sender-blocked': {
      when: [
        'sender address blocked',
        'header based anti spoofing policy',
        'anti spoofing',
        'envelope blocked',
        'sender address block policy',
      ],
      category: 'sender-rejected',
    },
    'open-relay': {
      when: ['open relay not allowed'],
      category: 'relay-denied',
    },
    spam: {
      when: ['mcspamsignature*', 'spam signature', 'content filter signature'],
      category: 'spam-content',
    },
    security: {
      when: ['email rejected due to security policies', 'rejected due to security policies'],
      category: 'policy-rejected',
    },
  },
} as const satisfies Provider;
