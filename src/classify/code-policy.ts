/**
 * What each registered code is taken to mean: our judgement, where `catalogue` holds the record. A code alone is weak
 * evidence, because servers put one code on everything; what the text says is asked first.
 */
import type { EntryKey } from '../catalogue/entries.ts';
import type { PolicyRow } from './policy-row.ts';

/** One row per registered code; a new row of the catalogue without a policy does not compile. */
export const CODE_POLICY = {
  'X.0.0': { category: 'unknown' },

  // X.1.0 is said of senders as often as of recipients.
  'X.1.0': { category: 'unknown' },
  'X.1.1': { category: 'recipient-unknown' },
  'X.1.2': { category: 'domain-unknown' },
  'X.1.3': { category: 'recipient-unknown' },
  'X.1.4': { category: 'recipient-unknown', permanent: 'review' },
  'X.1.5': { category: 'unknown', scope: 'recipient' },
  'X.1.6': { category: 'recipient-moved' },
  'X.1.7': { category: 'sender-rejected' },
  'X.1.8': { category: 'sender-rejected' },
  'X.1.9': { category: 'unknown' },
  'X.1.10': { category: 'domain-unknown' },

  'X.2.0': { category: 'unknown', scope: 'recipient' },
  'X.2.1': { category: 'recipient-disabled' },
  'X.2.2': { category: 'mailbox-full' },
  'X.2.3': { category: 'message-too-large' },
  'X.2.4': { category: 'system-error', scope: 'recipient' },

  'X.3.0': { category: 'system-error' },
  'X.3.1': { category: 'system-full' },
  'X.3.2': { category: 'system-error' },
  'X.3.3': { category: 'system-error', permanent: 'fix-message' },
  'X.3.4': { category: 'message-too-large' },
  'X.3.5': { category: 'system-error' },
  'X.3.6': { category: 'unknown' },

  'X.4.0': { category: 'network-error' },
  'X.4.1': { category: 'network-error' },
  'X.4.2': { category: 'network-error' },
  'X.4.3': { category: 'network-error', permanentCategory: 'dns-failure' },
  // Names no culprit: the domain may be gone, or the sender's own routing wrong. Hence never a suppression.
  'X.4.4': { category: 'dns-failure' },
  'X.4.5': { category: 'system-error' },
  'X.4.6': { category: 'routing-loop' },
  'X.4.7': { category: 'expired' },

  'X.5.0': { category: 'protocol-error' },
  'X.5.1': { category: 'protocol-error' },
  'X.5.2': { category: 'protocol-error' },
  'X.5.3': { category: 'too-many-recipients' },
  'X.5.4': { category: 'protocol-error' },
  'X.5.5': { category: 'protocol-error' },
  'X.5.6': { category: 'smtp-authentication' },

  'X.6.0': { category: 'content-rejected' },
  'X.6.1': { category: 'content-rejected' },
  'X.6.2': { category: 'content-rejected' },
  'X.6.3': { category: 'content-rejected' },
  'X.6.4': { category: 'content-rejected' },
  'X.6.5': { category: 'content-rejected' },
  'X.6.6': { category: 'content-rejected' },
  'X.6.7': { category: 'content-rejected', permanent: 'review' },
  'X.6.8': { category: 'protocol-error' },
  'X.6.9': { category: 'content-rejected' },
  'X.6.10': { category: 'protocol-error' },

  'X.7.0': { category: 'policy-rejected' },
  'X.7.1': { category: 'policy-rejected' },
  'X.7.2': { category: 'recipient-rejected' },
  'X.7.3': { category: 'content-rejected' },
  'X.7.4': { category: 'smtp-authentication' },
  'X.7.5': { category: 'content-rejected' },
  'X.7.6': { category: 'content-rejected' },
  'X.7.7': { category: 'content-rejected' },
  'X.7.8': { category: 'smtp-authentication' },
  'X.7.9': { category: 'smtp-authentication' },
  // The sender came without TLS, so it is the sender who can mend it.
  'X.7.10': { category: 'tls-failure', scope: 'sending-host', transient: 'fix-sender', permanent: 'fix-sender' },
  'X.7.11': { category: 'smtp-authentication' },
  'X.7.12': { category: 'smtp-authentication' },
  // The account that logged in, not the recipient's.
  'X.7.13': { category: 'smtp-authentication' },
  'X.7.14': { category: 'smtp-authentication' },
  'X.7.15': { category: 'policy-rejected', scope: 'message' },
  'X.7.16': { category: 'message-too-large' },
  'X.7.17': { category: 'recipient-moved' },
  'X.7.18': { category: 'recipient-moved', scope: 'recipient-domain' },
  'X.7.19': { category: 'policy-rejected', scope: 'recipient' },
  'X.7.20': { category: 'email-authentication' },
  'X.7.21': { category: 'email-authentication' },
  'X.7.22': { category: 'email-authentication' },
  'X.7.23': { category: 'email-authentication' },
  // In its transient form a lookup failed, which may pass; in its permanent form the record is broken.
  'X.7.24': { category: 'email-authentication', transient: 'retry' },
  'X.7.25': { category: 'reverse-dns' },
  'X.7.26': { category: 'email-authentication' },
  'X.7.27': { category: 'sender-rejected' },
  'X.7.28': { category: 'rate-limited' },
  'X.7.29': { category: 'email-authentication' },
  'X.7.30': { category: 'tls-failure' },
} as const satisfies Readonly<Record<EntryKey, PolicyRow>>;
