/**
 * What a basic reply alone is taken to mean. The common ones (450, 550, 554) say too little to name a cause.
 * A 503 keeps its digit and is permanent for the message as sent; nodemailer calls it not permanent, because it is about
 * the session, and a client that keeps order in its next session may well succeed: hence `protocol-error`, review.
 */
import type { KnownReply } from '../catalogue/replies.ts';
import type { SmtpCommand } from '../signal.ts';
import type { PolicyRow } from './policy-row.ts';

/** One row per reply of the catalogue; a new one without a policy does not compile. */
export const REPLY_POLICY = {
  211: { category: 'delivered' },
  214: { category: 'delivered' },
  220: { category: 'delivered' },
  221: { category: 'delivered' },
  235: { category: 'delivered' },
  250: { category: 'delivered' },
  251: { category: 'delivered' },
  252: { category: 'delivered' },
  253: { category: 'delivered' },
  // Intermediate: the answer is still to come.
  334: { category: 'unknown' },
  354: { category: 'unknown' },
  421: { category: 'system-error' },
  422: { category: 'smtp-authentication' },
  430: { category: 'protocol-error' },
  432: { category: 'smtp-authentication' },
  450: { category: 'unknown' },
  451: { category: 'system-error' },
  452: { category: 'system-full' },
  453: { category: 'system-error' },
  454: { category: 'unknown' },
  455: { category: 'protocol-error' },
  458: { category: 'system-error' },
  459: { category: 'policy-rejected' },
  500: { category: 'protocol-error' },
  501: { category: 'protocol-error' },
  502: { category: 'protocol-error' },
  503: { category: 'protocol-error' },
  504: { category: 'protocol-error' },
  // The host takes no mail from anyone; another MX of the domain may.
  521: { category: 'domain-unknown', permanent: 'review' },
  523: { category: 'tls-failure', scope: 'sending-host', permanent: 'fix-sender' },
  524: { category: 'smtp-authentication' },
  525: { category: 'smtp-authentication' },
  530: { category: 'smtp-authentication' },
  533: { category: 'unknown' },
  534: { category: 'smtp-authentication' },
  535: { category: 'smtp-authentication' },
  538: { category: 'smtp-authentication' },
  550: { category: 'unknown' },
  // Says "not here" and names another address, if the server keeps to the RFC; many only mean that they do not relay.
  551: { category: 'recipient-moved', permanent: 'review' },
  552: { category: 'mailbox-full' },
  // A bad address, of the sender after MAIL, of the recipient after RCPT.
  553: { category: 'unknown' },
  554: { category: 'unknown' },
  555: { category: 'protocol-error' },
  556: { category: 'domain-unknown' },
} as const satisfies Readonly<Record<KnownReply, PolicyRow>>;

/** What a refusal means by the command that it answers, where the reply itself says nothing. */
export const COMMAND_POLICY: Readonly<Partial<Record<SmtpCommand, PolicyRow>>> = {
  auth: { category: 'smtp-authentication', transient: 'retry' },
  starttls: { category: 'tls-failure' },
};
