/** Yahoo, whose servers also take mail for AOL. Markers in brackets say more than words; `4.16.55.1` is no code. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const yahoo = {
  hosts: ['yahoodns.net', 'yahoo.com', 'yahooinc.com'],
  words: ['(postmaster|senders).yahooinc.com', '(postmaster|help).yahoo.com', 'delivery error: dd'],
  marker: /[[(]((?:IPTS|TSS?|BL|PH|GL|AU)\d\d)[\])]/,
  rules: {
    spamhaus: {
      when: ['[bl2(1|2|3)]', '[tss07]', "because the ip is in spamhaus's list"],
      category: 'ip-reputation',
    },
    // TS03 comes with a 421 all the same: it may pass, but only once the sender has changed something.
    'permanently-deferred': {
      when: ['[(ts03|ipts03|tss09|tss11)]', 'will be permanently deferred'],
      category: 'ip-reputation',
      action: 'fix-sender',
    },
    deferred: {
      when: [
        '[ts0(1|2|4|5)]',
        '[(tss0|tss1|ipts)*',
        'deferred due to (excessive|unexpected volume or|) user complaints',
      ],
      category: 'ip-reputation',
      transient: 'retry-slower',
    },
    greylisted: { when: '[gl01]', category: 'greylisted' },
    unauthenticated: {
      when: ['yahoo requires all senders to authenticate', 'error codes#authentication failures', '(au01)', '[au01]'],
      category: 'email-authentication',
    },
    'sender-domains-policy': {
      when: ["due to sender's domain dmarc policy"],
      category: 'email-authentication',
    },
    policy: {
      when: ['[ph01]', 'message not allowed up email not accepted for policy reasons'],
      category: 'policy-rejected',
    },
    'policy-words': {
      when: ['(email|message) not accepted for policy reasons'],
      recognised: true,
      category: 'policy-rejected',
    },
    // 451 is a time-out or SERVFAIL of the domain, which may pass.
    'unresolvable-sender': {
      when: ['unresolvable (rfc.|)5321 from domain', 'error codes#unresolvable from domain'],
      category: 'sender-rejected',
      transient: 'retry',
    },
    'broken-headers': { when: 'message not allowed headers are not rfc compliant', category: 'content-rejected' },
    'address-harvesting': {
      when: ['excessive unknown recipients possible open relay', 'vs1 (ip|mf) excessive unknown recipients'],
      category: 'ip-reputation',
    },
    'unknown-recipient': {
      when: [
        "delivery error: dd (not a valid recipient|this user doesn't have)",
        'requested mail action aborted, mailbox not found',
      ],
      category: 'recipient-unknown',
    },
    'disabled-recipient': {
      when: [
        'this mailbox is disabled (554.30)',
        'delivery error: dd ... mailbox is disabled',
        'account has been disabled or discontinued',
      ],
      category: 'recipient-disabled',
    },
  },
} as const satisfies Provider;
