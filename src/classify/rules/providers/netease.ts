/** NetEase: 163.com, 126.com and yeah.net. Two letters say the step of the dialogue, three what was wrong. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const netease = {
  hosts: ['163.com', '126.com', 'yeah.net', 'netease.com'],
  words: ['(help|mail).163.com', 'mail.126.com', 'mi:nhd', 'rp:(fpo|str)'],
  marker: /\b((?:HL|MI|RP|DT):[A-Z]{3})\b/,
  rules: {
    spam: {
      when: ['dt:spm'],
      category: 'spam-content',
      transient: 'retry',
    },
    listed: {
      when: ['(dt:rbl|hl:(rep|ipb)|mi:spb)'],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    connections: {
      when: ['hl:(icc|itc)'],
      category: 'too-many-connections',
    },
    volume: {
      when: ['mi:(dmc|ccl|imf|sfq|stc|cel)', 'rp:(qrc|rcl|trc|tpl|rts|cel|ceo)'],
      category: 'rate-limited',
    },
    authentication: {
      when: ['mi:spf'],
      category: 'email-authentication',
    },
  },
} as const satisfies Provider;
