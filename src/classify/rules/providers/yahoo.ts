/** Yahoo, whose servers also take mail for AOL. Markers in brackets say more than words; `4.16.55.1` is no code. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const yahoo = {
  hosts: ['yahoodns.net', 'yahoo.com', 'yahooinc.com'],
  words: [
    'postmaster.yahooinc.com',
    'senders.yahooinc.com',
    'postmaster.yahoo.com',
    'help.yahoo.com',
    'delivery error: dd',
  ],
  marker: /[[(]((?:IPTS|TSS?|BL|PH|GL|AU)\d\d)[\])]/,
  rules: {
    spamhaus: {
      when: ['[bl21]', '[bl22]', '[bl23]', '[tss07]', "because the ip is in spamhaus's list"],
      category: 'ip-reputation',
    },
    // TS03 comes with a 421 all the same: it may pass, but only once the sender has changed something.
    'permanently-deferred': {
      when: ['[ts03]', '[ipts03]', '[tss09]', '[tss11]', 'will be permanently deferred'],
      category: 'ip-reputation',
      action: 'fix-sender',
    },
    deferred: {
      when: [
        '[ts01]',
        '[ts02]',
        '[ts04]',
        '[ts05]',
        '[tss0*',
        '[tss1*',
        '[ipts*',
        'deferred due to user complaints',
        'deferred due to excessive user complaints',
        'deferred due to unexpected volume or user complaints',
      ],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    greylisted: { when: '[gl01]', category: 'greylisted' },
    unauthenticated: {
      when: ['yahoo requires all senders to authenticate', 'error codes#authentication failures', '(au01)', '[au01]'],
      category: 'email-authentication',
    },
    policy: {
      when: ['[ph01]', 'message not allowed up email not accepted for policy reasons'],
      category: 'policy-rejected',
    },
    'policy-words': {
      when: ['email not accepted for policy reasons', 'message not accepted for policy reasons'],
      recognised: true,
      category: 'policy-rejected',
    },
    // 451 is a time-out or SERVFAIL of the domain, which may pass.
    'unresolvable-sender': {
      when: [
        'unresolvable rfc.5321 from domain',
        'unresolvable 5321 from domain',
        'error codes#unresolvable from domain',
      ],
      category: 'sender-rejected',
      transient: 'retry',
    },
    'broken-headers': { when: 'message not allowed headers are not rfc compliant', category: 'content-rejected' },
    'address-harvesting': {
      when: [
        'excessive unknown recipients possible open relay',
        'vs1 ip excessive unknown recipients',
        'vs1 mf excessive unknown recipients',
      ],
      category: 'ip-reputation',
    },
    'unknown-recipient': {
      when: [
        'delivery error: dd not a valid recipient',
        "delivery error: dd this user doesn't have",
        'requested mail action aborted, mailbox not found',
      ],
      category: 'recipient-unknown',
    },
    'disabled-recipient': {
      when: [
        'this mailbox is disabled (554.30)',
        'delivery error: dd ... mailbox is disabled',
        'delivery error: dd ... account has been disabled or discontinued',
      ],
      category: 'recipient-disabled',
    },
  },
} as const satisfies Provider;
