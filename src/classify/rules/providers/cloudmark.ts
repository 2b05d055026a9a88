/** Cloudmark: the reputation service that several providers share. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const cloudmark = {
  hosts: ['cloudmark.com'],
  words: ['cloudmark*'],
  rules: {
    listed: {
      when: ['csi.cloudmark.com', 'cloudmark sender intelligence'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
