/** Tells a signal from an error, for `diagnose`, which takes either: a stored signal, or the fields of a web hook. */
import { isDeliveryAction } from '../../code/delivery-action.ts';
import { isCode } from '../../code/enhanced-code.ts';
import { classesDiffer, replyClass } from '../../code/reply-code.ts';
import type { Signal } from '../../signal.ts';
import type { AnySignal } from '../any-signal.ts';
import { joined } from '../defined.ts';
import { MAX_REJECTED } from '../limits.ts';
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
/** What a line of a log tells as well; a `delay` alone is no signal. */
const TEXTS_OF_LOGS = ['program', 'queueId', 'relay', 'delivery'] as const satisfies readonly (keyof AnySignal)[];
const NUMBERS_OF_LOGS = ['at', 'delay'] as const satisfies readonly (keyof AnySignal)[];
/** What an error has and a signal has not. */
const OF_ERRORS = ['responseCode', 'response', 'message', 'stack', 'syscall', 'errno'];

const MAX_FLAWS = 100;

/** Returns the well-formed fields of a signal, or `undefined` for an object that has none, or those of an error. */
export function readSignal(value: object): AnySignal | undefined {
  const signal = readFields(value);
  if (signal === undefined) return undefined;
  const inner = readOther(property(value, 'inner'));
  const rejected = listProperty(value, 'rejected', MAX_REJECTED).map(readOther).filter(isThere);
  const otherRecipients = listProperty(value, 'otherRecipients', MAX_REJECTED).filter(isText);
  return {
    ...signal,
    ...(inner && { inner }),
    ...(rejected.length > 0 && { rejected }),
    ...(otherRecipients.length > 0 && { otherRecipients }),
  };
}

/** A signal inside a signal. */
function readOther(value: unknown): Signal | undefined {
  return typeof value === 'object' && value !== null ? readFields(value) : undefined;
}

function isThere(signal: Signal | undefined): signal is Signal {
  return signal !== undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readFields(value: object): Signal | undefined {
  // A column of a database that holds nothing is null.
  const code = property(value, 'code') ?? undefined;
  const reply = property(value, 'reply');
  // An error's `code` is a name such as ETIMEDOUT.
  if (
    (code !== undefined && !isCode(code)) ||
    OF_ERRORS.some((name) => (property(value, name) ?? undefined) !== undefined)
  )
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
  for (const name of TEXTS_OF_LOGS) fields[name] = textProperty(value, name);
  for (const name of NUMBERS_OF_LOGS) {
    const number = property(value, name);
    fields[name] = Number.isFinite(number) ? number : undefined;
  }
  const flaws = listProperty(value, 'flaws', MAX_FLAWS).filter(isText);
  const differ = isReply && code !== undefined && classesDiffer(reply, code);
  if (differ && !flaws.includes('class-mismatch')) flaws.push('class-mismatch');
  return joined<AnySignal>(fields, { flaws });
}
