/** Google: Gmail and Workspace. Its replies end in `gsmtp`, and several of its codes mean something else than registered. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const google = {
  hosts: ['google.com', 'googlemail.com'],
  words: ['gsmtp', 'gcdp', 'support.google.com'],
  rules: {
    group: {
      when: 'groups.google.com/support',
      category: 'policy-rejected',
    },
    'group-spam': {
      when: 'due to spam classification',
      category: 'spam-content',
    },
    'dns-trouble': {
      when: ['dns failure*'],
      code: ['4.7.24', '4.7.26-27', '4.7.30', '4.7.40'],
      category: 'email-authentication',
      transient: 'retry',
    },
    'no-pointer': {
      code: ['X.7.23', 'X.7.25'],
      recognised: true,
      category: 'reverse-dns',
    },
    spf: {
      code: ['X.7.24', 'X.7.27'],
      recognised: true,
      category: 'email-authentication',
    },
    dkim: {
      code: ['X.7.26', 'X.7.30', 'X.7.32', 'X.7.40'],
      recognised: true,
      without: ['(auth|authentication) type', 'unsupported auth*'],
      category: 'email-authentication',
    },
    'unusual-rate': {
      code: 'X.7.28',
      recognised: true,
      category: 'rate-limited',
    },
    'no-tls': {
      code: 'X.7.29',
      recognised: true,
      category: 'tls-failure',
      scope: 'sending-host',
      action: 'fix-sender',
    },
    'full-and-inactive': {
      when: ['out of storage space and inactive', 'overquotaperm'],
      category: 'recipient-disabled',
    },
    'receiving-rate': {
      when: ['receivingrate*', 'receiving mail (at a rate|too quickly)', 'receives mail faster'],
      category: 'rate-limited',
      action: 'retry-slower',
    },
    'relay-limit': {
      when: [
        'smtp relay limit*',
        'relay limit exceed*',
        '(peak|daily) smtp relay',
        'daily (user|) sending limit',
        'sending limit(s| exceed*)',
      ],
      without: 'too many recipients',
      category: 'rate-limited',
    },
    'account-suspended': {
      when: ['sending email account has been', 'mail relay denied'],
      and: ['account'],
      category: 'sender-rejected',
    },
    'not-compliant': {
      when: ['rfcmessagenoncompliant', 'rfc 5322 compliant', 'malformed'],
      recognised: true,
      category: 'content-rejected',
    },
    'reputation-of-domain': {
      when: ['reputation of the (sending|) domain'],
      recognised: true,
      category: 'domain-reputation',
    },
    'reputation-of-ip': {
      when: [
        'reputation of the sending ip',
        'ip address reputation',
        'originating from your ip address',
        'ip you are using to send',
        'ip address ... suspicious',
        "ip you're using to send mail is not authorized",
        'not in whitelist for rcpt domain',
      ],
      without: ['unusual rate'],
      category: 'ip-reputation',
    },
    'dangerous-content': {
      when: ['security issue*'],
      recognised: true,
      category: 'content-rejected',
    },
    'ipv6-guidelines': {
      when: ['ipv6 sending guidelines'],
      category: 'reverse-dns',
    },
    'unsolicited-content': {
      when: [
        'likely (unsolicited|suspicious)',
        'detected that this message',
        'unsolicitedmessageerror',
        'blockedmessage',
      ],
      recognised: true,
      without: ['reputation', 'rate'],
      category: 'spam-content',
    },
    'customer-rule': {
      when: ['gcdp'],
      category: 'policy-rejected',
    },
    'several-domains': {
      when: ['multiple destination domains'],
      recognised: true,
      category: 'protocol-error',
      action: 'retry',
    },
    'mail-loop': {
      when: ['mailloop', '50 hops'],
      category: 'routing-loop',
    },
  },
} as const satisfies Provider;
