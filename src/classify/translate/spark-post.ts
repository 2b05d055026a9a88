/**
 * A verdict as a SparkPost bounce classification code:
 * https://support.sparkpost.com/docs/deliverability/bounce-classification-codes
 *
 * The code implies its kind: 10, 30 and 90 are hard and take the address off the list, 20 to 24, 40, 60, 70 and 100 are
 * soft, 50 to 54 blocks. So a recipient's fault that may pass, or that a person should look at, must not be a 10.
 *
 * Lost on the way: why an address is gone (all are 10), what was listed (51), which authentication failed (50). Never
 * given: 25 and 26 (SparkPost's own decisions), 30 (no recipient known), 60, 80 and 90 (mails to a bounce address that
 * are no bounces).
 */
import type { Category, Verdict } from '../../verdict.ts';

/** A bounce classification code of SparkPost. */
export type SparkPostCode = 1 | 10 | 20 | 21 | 22 | 23 | 24 | 40 | 50 | 51 | 52 | 53 | 54 | 70 | 100;

const INVALID_RECIPIENT = 10;
const TRANSIENT_FAILURE = 70;
/** Undetermined, Soft Bounce, Generic Bounce: while a failure may pass, Transient Failure says more. */
const WITHOUT_CAUSE: readonly SparkPostCode[] = [1, 20, 40];

/** The code of a failure that leaves the address in use. */
const CODES: Readonly<Record<Category, SparkPostCode>> = {
  'recipient-unknown': 20,
  'recipient-disabled': 20,
  'recipient-moved': 20,
  'recipient-rejected': 50,
  'mailbox-full': 22,
  'domain-unknown': 21,
  'sender-rejected': 50,
  'email-authentication': 50,
  // "Log in first" is how a submission server says that it does not relay for strangers.
  'smtp-authentication': 54,
  'relay-denied': 54,
  'ip-reputation': 51,
  'domain-reputation': 51,
  'reverse-dns': 50,
  'spam-content': 52,
  virus: 53,
  // Headers and formats more often than attachments.
  'content-rejected': 50,
  'message-too-large': 23,
  'policy-rejected': 50,
  // These pass by themselves even where the reply is a 5yz.
  'rate-limited': 70,
  'too-many-connections': 70,
  'too-many-recipients': 70,
  greylisted: 70,
  'network-error': 40,
  'dns-failure': 21,
  'routing-loop': 40,
  'tls-failure': 40,
  'system-full': 40,
  'system-error': 40,
  expired: 24,
  'protocol-error': 40,
  'challenge-response': 100,
  // SparkPost classifies bounces alone. Ask `permanence` first.
  delivered: 1,
  unknown: 1,
};

/**
 * Returns the verdict as a SparkPost code: the hard 10, Invalid Recipient, exactly where the action is
 * `suppress-recipient`.
 *
 * @param verdict - what `classify` returned; `delivered`, which is no bounce, is 1, Undetermined
 * @returns the bounce classification code
 * @example
 * ```ts
 * toSparkPost(classify({ reply: 550, code: '5.1.1' })) // -> 10
 * toSparkPost(classify({ reply: 450, code: '4.1.1' })) // -> 70
 * ```
 */
export function toSparkPost({ permanence, category, action }: Verdict): SparkPostCode {
  if (action === 'suppress-recipient') return INVALID_RECIPIENT;
  const code = CODES[category];
  return permanence === 'transient' && WITHOUT_CAUSE.includes(code) ? TRANSIENT_FAILURE : code;
}
