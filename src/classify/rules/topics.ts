/**
 * What words mean whoever writes them. The order is the judgement: a cause stands before its effect, so that "deferred
 * because of complaints" is a reputation and no rate; and what is said of the sender stands before what is said of the
 * recipient, so that no address pays for its sender's fault. The languages come first: their words stand in no English reply,
 * while English ones such as `spam` and `virus` stand in theirs.
 */
import type { Rules } from './rule.ts';
import { challenge } from './topics/challenge.ts';
import { chinese } from './topics/chinese.ts';
import { connections } from './topics/connections.ts';
import { content } from './topics/content.ts';
import { czech } from './topics/czech.ts';
import { dns } from './topics/dns.ts';
import { domain } from './topics/domain.ts';
import { dutch } from './topics/dutch.ts';
import { emailAuthentication } from './topics/email-authentication.ts';
import { expired } from './topics/expired.ts';
import { french } from './topics/french.ts';
import { german } from './topics/german.ts';
import { greylisting } from './topics/greylisting.ts';
import { italian } from './topics/italian.ts';
import { japanese } from './topics/japanese.ts';
import { mailboxFull } from './topics/mailbox-full.ts';
import { messageSize } from './topics/message-size.ts';
import { network } from './topics/network.ts';
import { policy } from './topics/policy.ts';
import { polish } from './topics/polish.ts';
import { portuguese } from './topics/portuguese.ts';
import { protocol } from './topics/protocol.ts';
import { rate } from './topics/rate.ts';
import { recipientDisabled } from './topics/recipient-disabled.ts';
import { recipientMoved } from './topics/recipient-moved.ts';
import { recipientRejected } from './topics/recipient-rejected.ts';
import { recipientUnknown } from './topics/recipient-unknown.ts';
import { relay } from './topics/relay.ts';
import { reputation } from './topics/reputation.ts';
import { reverseDns } from './topics/reverse-dns.ts';
import { routingLoop } from './topics/routing-loop.ts';
import { russian } from './topics/russian.ts';
import { sender } from './topics/sender.ts';
import { smtpAuthentication } from './topics/smtp-authentication.ts';
import { spam } from './topics/spam.ts';
import { spanish } from './topics/spanish.ts';
import { swedish } from './topics/swedish.ts';
import { system } from './topics/system.ts';
import { tls } from './topics/tls.ts';
import { tooManyRecipients } from './topics/too-many-recipients.ts';
import { virus } from './topics/virus.ts';

/** The topics by their names; an earlier one wins. */
export const TOPICS = {
  french,
  german,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  czech,
  swedish,
  russian,
  chinese,
  japanese,
  expired,
  challenge,
  virus,
  'email-authentication': emailAuthentication,
  'reverse-dns': reverseDns,
  reputation,
  tls,
  greylisting,
  rate,
  connections,
  'too-many-recipients': tooManyRecipients,
  'message-size': messageSize,
  'routing-loop': routingLoop,
  'recipient-rejected': recipientRejected,
  sender,
  relay,
  'smtp-authentication': smtpAuthentication,
  'recipient-disabled': recipientDisabled,
  'mailbox-full': mailboxFull,
  'recipient-moved': recipientMoved,
  'recipient-unknown': recipientUnknown,
  domain,
  dns,
  network,
  spam,
  content,
  system,
  protocol,
  policy,
} as const satisfies Readonly<Record<string, Rules>>;

/** Returns the topics. A function, because the build keeps them as a text that is read when a verdict is first asked for. */
export function topics(): Readonly<Record<string, Rules>> {
  return TOPICS;
}
