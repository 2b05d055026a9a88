/** Exchange Online and Exchange Server: texts of the transport agents, and codes of its own from 5.7.500 up. */
import type { Provider } from '../rule.ts';

/** How it is recognised, and what it means. */
export const microsoft365 = {
  hosts: ['mail.protection.outlook.com', 'outlook.office365.com'],
  words: ['(protection|prod).outlook.com', 'resolver.(adr|rst)*', 'storedrv*', 'exchangelabs.com'],
  marker: /\bAS\((\d{2,12})\)/,
  rules: {
    'directory-says-no': {
      when: ['recipient address rejected: access denied'],
      code: ['5.4.1'],
      category: 'recipient-unknown',
    },
    relay: {
      when: ['relay access denied'],
      code: ['5.4.1'],
      recognised: true,
      category: 'relay-denied',
    },
    'not-found': {
      when: ['(recipient|recip|exrecip)notfound', 'not found by smtp address lookup'],
      category: 'recipient-unknown',
    },
    'unknown-recipient': {
      code: ['5.1.10', '5.7.504-505'],
      recognised: true,
      category: 'recipient-unknown',
    },
    'receive-limit': {
      code: '5.2.121-122',
      category: 'rate-limited',
      action: 'retry-slower',
      permanence: 'transient',
    },
    'senders-quota': {
      when: ['submission( |)quota( |)exceeded*', 'senderratelimit*', 'daily limit for message recipients'],
      category: 'rate-limited',
    },
    'senders-daily-limit': {
      code: '5.1.90',
      recognised: true,
      category: 'rate-limited',
    },
    'mailbox-quota': {
      when: ['quotaexceededexception*', 'storedrv.deliver ... quota*'],
      category: 'mailbox-full',
    },
    'internal-senders-only': {
      when: [
        'authrequired',
        'resolver.rst.(notauthorized|senderinblocklist)*',
        'sender(notauthenticated|notinallowlist|moderat)*',
        'sender was not authenticated (by organization|for (the |)(public folder|group))',
        'restricteddomain*',
        'recipient restricted',
        'not authorized to send to this',
      ],
      category: 'recipient-rejected',
    },
    'allowed-senders': {
      code: ['5.7.12', '5.7.124', '5.7.129', '5.7.133-136'],
      recognised: true,
      category: 'recipient-rejected',
    },
    'client-login': {
      when: ['client was not authenticated', 'smtpclientauthentication*'],
      recognised: true,
      category: 'smtp-authentication',
    },
    'address-untrusted': {
      code: ['5.7.708'],
      category: 'ip-reputation',
    },
    'account-banned': {
      code: ['5.7.501-503', '5.7.508', '5.7.700-707', '5.7.709-750'],
      category: 'sender-rejected',
    },
    'bad-greeting': {
      code: '5.7.506',
      category: 'reverse-dns',
    },
    authentication: {
      code: ['5.7.509', '5.7.515'],
      category: 'email-authentication',
    },
    'no-valid-from': {
      code: '5.7.512',
      category: 'content-rejected',
    },
    'customers-blocklist': {
      code: '5.7.513',
      category: 'ip-reputation',
    },
    'address-banned': {
      code: ['5.7.510-511', '5.7.606-649'],
      category: 'ip-reputation',
    },
    'under-evaluation': {
      code: ['4.7.500-699', '4.7.850-899'],
      without: ['connections', 'tls'],
      category: 'ip-reputation',
      action: 'retry-slower',
    },
    'class-mismatch': {
      code: ['5.7.500-699'],
      reply: 4,
      category: 'ip-reputation',
      action: 'retry-slower',
    },
    'destination-tls': {
      code: ['X.7.320-325'],
      category: 'tls-failure',
    },
    temporary: {
      when: ['temporary server error'],
      recognised: true,
      reply: 4,
      category: 'system-error',
    },
    expired: {
      when: ['message expired'],
      code: ['5.4.300', '4.4.7', '5.4.7', '4.4.300'],
      recognised: true,
      category: 'expired',
    },
  },
} as const satisfies Provider;
