/** La Poste, laposte.net: the number behind LPN decides. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const laposte = {
  hosts: ['laposte.net'],
  words: ['lpn(0| 4)*', 'laposte.net'],
  marker: /\b(LPN\d{0,3}_\d{1,3})\b/,
  rules: {
    sender: {
      when: ['lpn0* 405'],
      category: 'sender-rejected',
    },
    unknown: {
      when: ['lpn0* 416'],
      category: 'recipient-unknown',
    },
    archived: {
      when: ['lpn0* (420|426)'],
      category: 'recipient-disabled',
    },
    slowed: {
      when: ['lpn0* 503'],
      category: 'ip-reputation',
      action: 'retry-slower',
    },
    policy: {
      when: ['lpn0* 510'],
      category: 'policy-rejected',
    },
    dmarc: {
      when: ['lpn0* 517'],
      category: 'email-authentication',
    },
  },
} as const satisfies Provider;
