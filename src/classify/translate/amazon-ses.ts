/**
 * A verdict in the words of an Amazon SES bounce notification:
 * https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types
 *
 * SES asks its users to drop an address after any `Permanent`, and says of `Transient` that mail may get through once
 * the cause is gone. So `Permanent` is not our `permanent`: a 550 for a listed IP address is `Transient` `General`.
 *
 * Lost on the way: every cause without a sub-type of its own becomes `General`. Never given: `NoEmail` (SES's own
 * example has `General` for a 5.1.1), `Suppressed` and `OnAccountSuppressionList` (states of SES, not answers of a
 * receiver), and `AttachmentRejected` (`content-rejected` is about headers and formats as well).
 */
import type { Category, Verdict } from '../../verdict.ts';

type TransientSubType = 'General' | 'MailboxFull' | 'MessageTooLarge' | 'ContentRejected';

/** The type and sub-type of a bounce, as Amazon SES names them. */
export interface AmazonSesBounce {
  /** Whether the address is to be dropped (`Permanent`), or may be tried again. */
  readonly bounceType: 'Undetermined' | 'Permanent' | 'Transient';
  /** Why. */
  readonly bounceSubType: TransientSubType | 'Undetermined';
}

/** What a failure is called that leaves the address in use, where SES has a word for it; all else is `General`. */
const SUB_TYPES: Readonly<Partial<Record<Category, TransientSubType | 'Undetermined'>>> = {
  'mailbox-full': 'MailboxFull',
  'spam-content': 'ContentRejected',
  virus: 'ContentRejected',
  'content-rejected': 'ContentRejected',
  'message-too-large': 'MessageTooLarge',
  // SES writes another kind of notification for a delivery. Ask `permanence` first.
  delivered: 'Undetermined',
  unknown: 'Undetermined',
};

/**
 * Returns the verdict as a bounce of Amazon SES: `Permanent` exactly where the action is `suppress-recipient`.
 *
 * @param verdict - what `classify` returned; for `delivered`, which is no bounce, both words are `Undetermined`
 * @returns the bounce type and sub-type
 * @example
 * ```ts
 * toAmazonSes(classify({ reply: 550, code: '5.1.1' })) // -> { bounceType: 'Permanent', bounceSubType: 'General' }
 * toAmazonSes(classify({ reply: 552, code: '5.2.2' })) // -> { bounceType: 'Transient', bounceSubType: 'MailboxFull' }
 * ```
 */
export function toAmazonSes({ permanence, category, action }: Verdict): AmazonSesBounce {
  if (action === 'suppress-recipient') return { bounceType: 'Permanent', bounceSubType: 'General' };
  const bounceSubType = SUB_TYPES[category] ?? 'General';
  if (bounceSubType !== 'Undetermined') return { bounceType: 'Transient', bounceSubType };
  // Of an unknown failure it may still be known that it passes.
  if (permanence === 'transient') return { bounceType: 'Transient', bounceSubType: 'General' };
  return { bounceType: 'Undetermined', bounceSubType };
}
