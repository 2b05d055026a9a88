/** Tells a signal from an error, for `diagnose`, which takes either: a stored signal, or the fields of a web hook. */
import { isDeliveryAction } from '../../code/delivery-action.ts';
import { isCode } from '../../code/enhanced-code.ts';
import { classesDiffer, replyClass } from '../../code/reply-code.ts';
import type { Signal } from '../../signal.ts';
import { listProperty, property, textProperty } from './property.ts';

/** The fields whose type tells; the rest are texts. */
const TEXTS = [
  'text',
  'raw',
  'action',
  'transport',
  'command',
  'remoteHost',
  'remoteAddress',
  'finalRecipient',
  'originalRecipient',
  'mailFrom',
  'helo',
] as const satisfies readonly (keyof Signal)[];
/** What an error has and a signal has not. */
const OF_ERRORS = ['responseCode', 'response', 'message', 'stack', 'syscall', 'errno'];

const MAX_FLAWS = 100;

/** Returns the well-formed fields of a signal, or `undefined` for an object that has none, or those of an error. */
export function readSignal(value: object): Signal | undefined {
  const signal = readFields(value);
  const inner = signal && property(value, 'inner');
  const quoted = typeof inner === 'object' && inner !== null ? readFields(inner) : undefined;
  return signal && quoted ? { ...signal, inner: quoted } : signal;
}

function readFields(value: object): Signal | undefined {
  const code = property(value, 'code');
  const reply = property(value, 'reply');
  // An error's `code` is a name such as ETIMEDOUT.
  if ((code !== undefined && !isCode(code)) || OF_ERRORS.some((name) => property(value, name) !== undefined))
    return undefined;
  const fields: Record<string, unknown> = {};
  if (code !== undefined) fields['code'] = code;
  const isReply = typeof reply === 'number' && replyClass(reply) !== undefined && Number.isInteger(reply);
  if (isReply) fields['reply'] = reply;
  for (const name of TEXTS) {
    const text = textProperty(value, name);
    if (text !== undefined && (name !== 'action' || isDeliveryAction(text))) fields[name] = text;
  }
  if (Object.keys(fields).length === 0) return undefined;
  const flaws = listProperty(value, 'flaws', MAX_FLAWS).filter((flaw): flaw is string => typeof flaw === 'string');
  const differ = isReply && code !== undefined && classesDiffer(reply, code);
  if (differ && !flaws.includes('class-mismatch')) flaws.push('class-mismatch');
  fields['flaws'] = flaws;
  return fields as unknown as Signal;
}
