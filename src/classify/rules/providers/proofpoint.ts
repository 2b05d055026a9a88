/** Proofpoint: the blocks of its reputation service name a page of their own. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const proofpoint = {
  hosts: ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com'],
  words: ['(proofpoint|pphosted).com'],
  rules: {
    listed: {
      when: ['ipcheck.proofpoint.com', 'proofpoint dynamic reputation', 'pdr'],
      category: 'ip-reputation',
    },
  },
} as const satisfies Provider;
