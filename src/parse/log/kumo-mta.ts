/**
 * KumoMTA's log records, one JSON object a line, whose `response` has the reply's code, its `enhanced_code` in three parts and
 * its `content`. Records of other types, such as `Reception`, tell of no delivery.
 * https://docs.kumomta.com/reference/log_record/
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { isCode, type EnhancedCode } from '../../code/enhanced-code.ts';
import { classesDiffer, isReplyCode } from '../../code/reply-code.ts';
import type { Flaw } from '../../signal.ts';
import { joined } from '../defined.ts';
import { listProperty, property, textProperty } from '../error/property.ts';
import { MAX_REJECTED } from '../limits.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { transportIn } from '../transport-words.ts';
import { hostAndAddress } from './host-and-address.ts';
import type { LogSignal } from './log-signal.ts';

const ACTIONS: ReadonlyMap<unknown, DeliveryAction> = /* @__PURE__ */ new Map<unknown, DeliveryAction>([
  ['Delivery', 'delivered'],
  ['TransientFailure', 'delayed'],
  ['Bounce', 'failed'],
  ['Expiration', 'failed'],
  ['AdminBounce', 'failed'],
]);

/** `192.0.2.1:25`, `[2001:db8::1]:25` and `[2001:db8::1]`; an address of version 6 alone ends in a colon and digits too. */
const PORT = /^(?:(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}|\[([^\]]{1,60})\](?::\d{1,5})?)$/;

/** Returns what a record of KumoMTA's says. */
export function parseKumoRecord(record: unknown, raw: string): LogSignal | undefined {
  const action = ACTIONS.get(property(record, 'type'));
  const response = property(record, 'response');
  if (action === undefined || typeof response !== 'object' || response === null) return undefined;
  const reply = numberProperty(response, 'code');
  const text = textProperty(response, 'content') ?? '';
  const code = codeOf(property(response, 'enhanced_code'));
  const peer = property(record, 'peer_address');
  const [finalRecipient, ...others] = recipientsOf(record);
  const at = timeOf(record, 'timestamp');
  const created = timeOf(record, 'created');
  const remoteHost = textProperty(peer, 'name')?.replace(/\.$/, '') || undefined;
  const remoteAddress = textProperty(peer, 'addr')?.replace(PORT, '$1$2') || undefined;
  return joined<LogSignal>({
    program: 'kumod',
    queueId: textProperty(record, 'id'),
    at,
    relay: hostAndAddress(remoteHost, remoteAddress),
    delay: at !== undefined && created !== undefined && at >= created ? at - created : undefined,
    remoteHost,
    remoteAddress,
    code,
    reply,
    transport: reply === undefined ? transportIn(text) : undefined,
    text,
    command: toSmtpCommand(textProperty(response, 'command') ?? ''),
    action,
    finalRecipient,
    otherRecipients: others.length > 0 ? others : undefined,
    mailFrom: textProperty(record, 'sender'),
    raw,
    flaws: flawsOf(reply, code),
  });
}

function numberProperty(value: unknown, name: string): number | undefined {
  const found = property(value, name);
  return Number.isInteger(found) && (found as number) >= 0 ? (found as number) : undefined;
}

/** In milliseconds; the seconds may have a fraction. */
function timeOf(record: unknown, name: string): number | undefined {
  const found = property(record, name);
  return typeof found === 'number' && found >= 0 && found < 1e12 ? Math.round(found * 1000) : undefined;
}

/** One, or a list of them where a message has several. */
function recipientsOf(record: unknown): readonly string[] {
  const one = textProperty(record, 'recipient');
  if (one !== undefined) return [one];
  return listProperty(record, 'recipient', MAX_REJECTED).filter((name) => typeof name === 'string');
}

function codeOf(parts: unknown): EnhancedCode | undefined {
  const code = ['class', 'subject', 'detail'].map((name) => String(numberProperty(parts, name))).join('.');
  return isCode(code) ? code : undefined;
}

function flawsOf(reply: number | undefined, code: EnhancedCode | undefined): readonly Flaw[] {
  const isOdd = reply !== undefined && !isReplyCode(reply);
  const isMismatch = reply !== undefined && code !== undefined && classesDiffer(reply, code);
  return [...(isOdd ? ['nonstandard-reply'] : []), ...(isMismatch ? ['class-mismatch'] : [])];
}
