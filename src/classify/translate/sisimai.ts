/**
 * A verdict as a Sisimai reason: https://libsisimai.org/en/reason/
 *
 * The words are those of Sisimai 5.5, which has `emailtoolarge` for the former `mesgtoobig` and `exceedlimit`, and
 * `ratelimited` for `toomanyconn` and `speeding`. Which word a cause gets was compared with the tables of Sisimai
 * 4.25.15; for the newer words (`authfailure`, `badreputation`, `requireptr`, `failedstarttls`, `emailtoolarge`,
 * `ratelimited`) that is not verified.
 *
 * Lost on the way: permanence, which Sisimai keeps in `hardbounce`. Never given: `notaccept` and `mailererror` (part of
 * `domain-unknown` and `system-error` here), `notcompliantrfc` (of `content-rejected`), `undefined` (`onhold` is
 * Sisimai's word for too little detail), `suppressed`, and `feedback` and `vacation`, which are no bounces.
 */
import type { Category, Verdict } from '../../verdict.ts';

/** One row per category; a new category without a row does not compile. */
const REASONS = {
  'recipient-unknown': 'userunknown',
  'recipient-disabled': 'suspend',
  'recipient-moved': 'hasmoved',
  'recipient-rejected': 'filtered',
  'mailbox-full': 'mailboxfull',
  'domain-unknown': 'hostunknown',
  'sender-rejected': 'rejected',
  'email-authentication': 'authfailure',
  'smtp-authentication': 'securityerror',
  'relay-denied': 'norelaying',
  // Sisimai says `badreputation` of an IP address too, where the receiver speaks of a score and of no list.
  'ip-reputation': 'blocked',
  'domain-reputation': 'badreputation',
  'reverse-dns': 'requireptr',
  'spam-content': 'spamdetected',
  virus: 'virusdetected',
  'content-rejected': 'contenterror',
  'message-too-large': 'emailtoolarge',
  'policy-rejected': 'policyviolation',
  'rate-limited': 'ratelimited',
  'too-many-connections': 'ratelimited',
  // 5.5.3 was `toomanyconn` in 4.25.15.
  'too-many-recipients': 'ratelimited',
  // Sisimai has no word for it, and 4.25.15 calls it `spamdetected`, which blames a message that nobody has read.
  greylisted: 'ratelimited',
  'network-error': 'networkerror',
  'dns-failure': 'networkerror',
  'routing-loop': 'networkerror',
  'tls-failure': 'failedstarttls',
  'system-full': 'systemfull',
  'system-error': 'systemerror',
  expired: 'expired',
  'protocol-error': 'syntaxerror',
  // No word for it either: it is the recipient's own filter that asks.
  'challenge-response': 'filtered',
  delivered: 'delivered',
  unknown: 'onhold',
} as const satisfies Readonly<Record<Category, string>>;

/** A reason of Sisimai 5.5. */
export type SisimaiReason = (typeof REASONS)[Category];

/**
 * Returns the verdict as a Sisimai reason, in the spelling of version 5.5.
 *
 * @param verdict - what `classify` returned
 * @returns the reason
 * @example
 * ```ts
 * toSisimai(classify({ reply: 550, code: '5.1.1' })) // -> 'userunknown'
 * toSisimai(classify({ reply: 552, code: '5.3.4' })) // -> 'emailtoolarge'
 * ```
 */
export function toSisimai({ category }: Verdict): SisimaiReason {
  return REASONS[category];
}
