/**
 * KumoMTA's log records, one JSON object a line, whose `response` has the reply's code, its `enhanced_code` in three parts and
 * its `content`; a `Rejection` is what KumoMTA refused itself. Other types, such as `Reception`, tell of no delivery.
 * https://docs.kumomta.com/reference/log_record/
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import { classesDiffer, isReplyCode } from '../../code/reply-code.ts';
import type { Flaw } from '../../signal.ts';
import { joined } from '../defined.ts';
import { property, textProperty } from '../error/property.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { transportIn } from '../transport-in.ts';
import { bracketed } from './bracketed.ts';
import { hostAndAddress } from './host-and-address.ts';
import { numberProperty, peerOf, recipientsOf, timeOf, wordsOf } from './kumo-fields.ts';
import type { LogSignal } from './log-signal.ts';

const ACTIONS: ReadonlyMap<unknown, DeliveryAction> = /* @__PURE__ */ new Map<unknown, DeliveryAction>([
  ['Delivery', 'delivered'],
  ['TransientFailure', 'delayed'],
  ['Bounce', 'failed'],
  ['Expiration', 'failed'],
  ['AdminBounce', 'failed'],
]);
const REJECTION = 'Rejection';

/** Returns what a record of KumoMTA's says. */
export function parseKumoRecord(record: unknown, raw: string): LogSignal | undefined {
  const type = property(record, 'type');
  const action = ACTIONS.get(type);
  const response = property(record, 'response');
  if ((action === undefined && type !== REJECTION) || typeof response !== 'object' || response === null)
    return undefined;
  const reply = numberProperty(response, 'code');
  const { code, text } = wordsOf(response);
  const command = textProperty(response, 'command') ?? '';
  const origin = { program: 'kumod', queueId: textProperty(record, 'id') || undefined };
  return joined<LogSignal>(origin, action === undefined ? refused(record, command) : sent(record), {
    code,
    reply,
    transport: reply === undefined ? transportIn(text) : undefined,
    text,
    command: toSmtpCommand(command),
    action,
    raw,
    flaws: flawsOf(reply, code),
  });
}

/** Where the message went, and whose it is. */
function sent(record: unknown): Partial<LogSignal> {
  const at = timeOf(record, 'timestamp');
  const created = timeOf(record, 'created');
  const { name: remoteHost, address: remoteAddress } = peerOf(record);
  const [finalRecipient, ...others] = recipientsOf(record);
  return joined<Partial<LogSignal>>({
    at,
    relay: hostAndAddress(remoteHost, remoteAddress),
    delay: at !== undefined && created !== undefined && at >= created ? at - created : undefined,
    remoteHost,
    remoteAddress,
    finalRecipient,
    otherRecipients: others.length > 0 ? others : undefined,
    mailFrom: textProperty(record, 'sender'),
  });
}

/** Who wanted to send what. The other side is a client, and the recipient that was refused is the command's. */
function refused(record: unknown, command: string): Partial<LogSignal> {
  const { name: helo, address: relay } = peerOf(record);
  const asked = toSmtpCommand(command) === 'rcpt' ? bracketed(command) : undefined;
  const [recipient] = recipientsOf(record);
  const finalRecipient = asked ?? recipient;
  const sender = textProperty(record, 'sender');
  // Before MAIL there is no sender, which looks like that of a report.
  const mailFrom = sender === '' && finalRecipient === undefined ? undefined : sender;
  return joined<Partial<LogSignal>>({ at: timeOf(record, 'timestamp'), relay, helo, finalRecipient, mailFrom });
}

function flawsOf(reply: number | undefined, code: EnhancedCode | undefined): readonly Flaw[] {
  const isOdd = reply !== undefined && !isReplyCode(reply);
  const isMismatch = reply !== undefined && code !== undefined && classesDiffer(reply, code);
  return [...(isOdd ? ['nonstandard-reply'] : []), ...(isMismatch ? ['class-mismatch'] : [])];
}
