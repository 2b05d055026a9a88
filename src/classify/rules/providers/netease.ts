/** NetEase: 163.com, 126.com and yeah.net. Two letters say the step of the dialogue, three what was wrong. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const netease = {
  hosts: ['163.com', '126.com', 'yeah.net', 'netease.com'],
  words: [
    'help.163.com',
    'mail.163.com',
    'mail.126.com',
    'dt:spm',
    'dt:rbl',
    'hl:icc',
    'hl:itc',
    'hl:rep',
    'mi:dmc',
    'mi:ccl',
    'mi:imf',
    'mi:nhd',
    'mi:sfq',
    'mi:stc',
    'mi:spf',
    'rp:cel',
    'rp:ceo',
    'rp:fpo',
    'rp:qrc',
    'rp:rcl',
    'rp:rts',
    'rp:str',
    'rp:tpl',
    'rp:trc',
  ],
  marker: /\b((?:HL|MI|RP|DT):[A-Z]{3})\b/,
  rules: {
    spam: {
      when: ['dt:spm'],
      category: 'spam-content',
      transient: 'retry',
    },
    listed: {
      when: ['dt:rbl', 'hl:rep', 'mi:spb'],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    connections: {
      when: ['hl:icc', 'hl:itc'],
      category: 'too-many-connections',
    },
    volume: {
      when: [
        'mi:dmc',
        'mi:ccl',
        'mi:imf',
        'mi:sfq',
        'rp:qrc',
        'rp:rcl',
        'rp:trc',
        'rp:tpl',
        'rp:rts',
        'rp:cel',
        'rp:ceo',
        'mi:stc',
        'mi:cel',
      ],
      category: 'rate-limited',
    },
    authentication: {
      when: ['mi:spf'],
      category: 'email-authentication',
    },
  },
} as const satisfies Provider;
