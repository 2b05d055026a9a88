/**
 * A verdict as a PowerMTA bounce category, which its accounting files carry as `bounceCat`. The source is the default
 * `<bounce-category-patterns>` of PowerMTA's User's Guide, as configurations that people have published repeat it. The
 * guide itself is not public: neither the words nor the codes named below are verified against it.
 *
 * Lost on the way: permanence, since the patterns treat 4.y.z and 5.y.z alike (keep `permanence` and `action` beside
 * it), and whatever the defaults have no word for: rates, greylisting and authentication are `policy-related`. Never
 * given: `no-answer-from-host` (part of `network-error` here).
 */
import type { Category, Verdict } from '../../verdict.ts';

/** One row per category; a new category without a row does not compile. */
const BOUNCE_CATEGORIES = {
  'recipient-unknown': 'bad-mailbox',
  'recipient-disabled': 'inactive-mailbox',
  // As the defaults do with X.1.6.
  'recipient-moved': 'bad-mailbox',
  'recipient-rejected': 'policy-related',
  'mailbox-full': 'quota-issues',
  'domain-unknown': 'bad-domain',
  'sender-rejected': 'invalid-sender',
  'email-authentication': 'policy-related',
  'smtp-authentication': 'policy-related',
  'relay-denied': 'relaying-issues',
  'ip-reputation': 'spam-related',
  'domain-reputation': 'spam-related',
  'reverse-dns': 'policy-related',
  'spam-content': 'spam-related',
  virus: 'virus-related',
  'content-rejected': 'content-related',
  // The defaults know no size; their `quota-issues` would blame the mailbox.
  'message-too-large': 'content-related',
  'policy-rejected': 'policy-related',
  'rate-limited': 'policy-related',
  'too-many-connections': 'policy-related',
  // As the defaults do with X.5.3.
  'too-many-recipients': 'policy-related',
  greylisted: 'policy-related',
  'network-error': 'bad-connection',
  // As the defaults do with X.4.4 and X.4.6.
  'dns-failure': 'routing-errors',
  'routing-loop': 'routing-errors',
  'tls-failure': 'bad-configuration',
  // As the defaults do with X.3.0 to X.3.2.
  'system-full': 'other',
  'system-error': 'other',
  expired: 'message-expired',
  'protocol-error': 'protocol-errors',
  'challenge-response': 'other',
  delivered: 'success',
  unknown: 'other',
} as const satisfies Readonly<Record<Category, string>>;

/** A default bounce category of PowerMTA. */
export type PowerMtaCategory = (typeof BOUNCE_CATEGORIES)[Category];

/**
 * Returns the verdict as a PowerMTA bounce category.
 *
 * @param verdict - what `classify` returned; `delivered` is `success`, as the defaults call a 2.y.z
 * @returns the bounce category
 * @example
 * ```ts
 * toPowerMta(classify({ reply: 550, code: '5.1.1' })) // -> 'bad-mailbox'
 * ```
 */
export function toPowerMta({ category }: Verdict): PowerMtaCategory {
  return BOUNCE_CATEGORIES[category];
}
