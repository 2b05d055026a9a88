/**
 * A verdict as a bounce class of KumoMTA, which its logs carry as `bounce_classification`:
 * https://docs.kumomta.com/userguide/configuration/bounce/
 *
 * The words are meant to be those that KumoMTA predefines and uses in its `iana.toml`; they are not verified against a
 * copy of either. Whoever runs rules of his own may have other words.
 *
 * Lost on the way: permanence, since a class holds for 4yz and 5yz alike. Keep `permanence` and `action` beside it.
 */
import type { Category, Verdict } from '../../verdict.ts';

/** One row per category; a new category without a row does not compile. */
const CLASSES = {
  'recipient-unknown': 'InvalidRecipient',
  'recipient-disabled': 'InactiveMailbox',
  'recipient-moved': 'InactiveMailbox',
  'recipient-rejected': 'PolicyRelated',
  'mailbox-full': 'QuotaIssues',
  'domain-unknown': 'BadDomain',
  'sender-rejected': 'InvalidSender',
  'email-authentication': 'AuthenticationFailed',
  'smtp-authentication': 'AuthenticationFailed',
  'relay-denied': 'RelayDenied',
  'ip-reputation': 'SpamBlock',
  'domain-reputation': 'SpamBlock',
  'reverse-dns': 'PolicyRelated',
  'spam-content': 'SpamContent',
  virus: 'VirusRelated',
  'content-rejected': 'ContentRelated',
  'message-too-large': 'ContentRelated',
  'policy-rejected': 'PolicyRelated',
  'rate-limited': 'PolicyRelated',
  'too-many-connections': 'PolicyRelated',
  'too-many-recipients': 'PolicyRelated',
  greylisted: 'TransientFailure',
  'network-error': 'BadConnection',
  'dns-failure': 'DNSFailure',
  'routing-loop': 'RoutingErrors',
  'tls-failure': 'BadConfiguration',
  // The receiver's full disk is not one mailbox's quota.
  'system-full': 'BadConfiguration',
  'system-error': 'BadConfiguration',
  expired: 'MessageExpired',
  'protocol-error': 'ProtocolErrors',
  'challenge-response': 'ChallengeResponse',
  // KumoMTA classifies failures alone; this is its word for all else (not verified).
  delivered: 'Uncategorized',
  unknown: 'Uncategorized',
} as const satisfies Readonly<Record<Category, string>>;

/** A bounce class of KumoMTA. */
export type KumoMtaClass = (typeof CLASSES)[Category];

/**
 * Returns the verdict as a bounce class of KumoMTA.
 *
 * @param verdict - what `classify` returned; `delivered`, which is no bounce, is `Uncategorized`
 * @returns the bounce class
 * @example
 * ```ts
 * toKumoMta(classify({ reply: 550, code: '5.1.1' })) // -> 'InvalidRecipient'
 * ```
 */
export function toKumoMta({ category }: Verdict): KumoMtaClass {
  return CLASSES[category];
}
