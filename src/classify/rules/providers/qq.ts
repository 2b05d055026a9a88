/** QQ and Tencent Exmail: volume is answered with a 550. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const qq = {
  hosts: ['qq.com', 'exmail.qq.com'],
  words: ['(mail|exmail|weixin).qq.com'],
  marker: /[?&]no=(\d{1,10})/,
  rules: {
    frequency: {
      when: ['frequency (is|) limited', '(ip|domain) frequency'],
      category: 'rate-limited',
      permanence: 'transient',
    },
    'recipients-limit': {
      when: ['mailbox unavailable or access denied'],
      recognised: true,
      without: '不存在',
      category: 'rate-limited',
    },
    'suspected-address': {
      when: ['suspected spam ip'],
      category: 'ip-reputation',
    },
    'sender-domain': {
      when: ['domain may not exist or dns check failed'],
      category: 'sender-rejected',
    },
    'bounce-attack': {
      when: ['suspected bounce attacks'],
      category: 'policy-rejected',
    },
    'by-recipient': {
      when: ['rejected by recipients', 'mail is rejected by recipient*'],
      category: 'recipient-rejected',
    },
    content: {
      when: ['content denied'],
      category: 'spam-content',
    },
    unknown: {
      when: ['mailbox not found'],
      recognised: true,
      category: 'recipient-unknown',
    },
  },
} as const satisfies Provider;
