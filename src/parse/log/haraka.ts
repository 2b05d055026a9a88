/**
 * Haraka's outbound: `[NOTICE] [UUID] [outbound] recipient <...> rejected: 550 5.1.1 ...`, `... deferred: 450 ...`,
 * `delivered file=... host="mx.example.com" ip=192.0.2.1 response="..."`, and what ends an attempt as a whole (outbound/hmail.js).
 */
import { exactCodeEnd } from '../../code/exact-code-end.ts';
import type { DeliveryAction } from '../../code/delivery-action.ts';
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import { toTransportCode } from '../../code/transport-code.ts';
import { joined } from '../defined.ts';
import { closingBracket } from './field-end.ts';
import { hostAndAddress } from './host-and-address.ts';
import { readLogFields } from './log-fields.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

const HEAD = /^\[[A-Za-z]{2,10}\] \[([\w.-]{1,80})\] \[outbound\] /;
const RECIPIENT = 'recipient <';
const RESULT = /^> (deferred|rejected): (.*)$/s;
const ATTEMPT =
  /^(?:(Temp failing) \S{1,300} for \d{1,9}(?:\.\d{1,9})? seconds|bouncing mail): (?!Some recipients failed)(.*)$/s;

/** What stands behind the response. */
const DELAY = '" delay=';
/** `connect ETIMEDOUT 192.0.2.1:25`, the words of Node. */
const NODE = /\b(E[A-Z_]{3,20})\b/;

/** Returns what a line of Haraka's says. */
export function parseHarakaLine({ program = 'haraka', at, message }: LogFront, raw: string): LogSignal | undefined {
  const head = HEAD.exec(message);
  if (!head) return undefined;
  const origin = { program, at, queueId: head[1] === '-' ? undefined : head[1], raw };
  const text = message.slice(head[0].length);
  if (text.startsWith('delivered file=')) return parseDelivered(text, origin);
  const start = text.startsWith(RECIPIENT) ? RECIPIENT.length : -1;
  const end = start < 0 ? -1 : closingBracket(text, start);
  const [, result, reply] = end < 0 ? [] : (RESULT.exec(text.slice(end)) ?? []);
  const [, isDeferral, reason] = ATTEMPT.exec(text) ?? [];
  const words = reply ?? reason;
  if (words === undefined) return undefined;
  const action: DeliveryAction = result === 'deferred' || isDeferral !== undefined ? 'delayed' : 'failed';
  const finalRecipient = result === undefined ? undefined : text.slice(start, end);
  const command = finalRecipient === undefined ? undefined : 'rcpt';
  const told = said(words);
  const transport = told.transport ?? (told.reply === undefined ? toTransportCode(NODE.exec(words)?.[1]) : undefined);
  return joined<LogSignal>(origin, told, { command, action, finalRecipient, transport });
}

/** The delay is in seconds. What the host said may hold a field too: Haraka's own stand in front of it, or last. */
function parseDelivered(text: string, origin: Origin): LogSignal {
  const { values, end, last } = readLogFields(text, 'delivered '.length, ' ', ['response']);
  const closing = last === undefined ? -1 : text.lastIndexOf(DELAY);
  const delay = Number.parseFloat(closing < end ? '' : text.slice(closing + DELAY.length));
  const response = text.slice(end, closing < end ? undefined : closing).replace(/^"/, '');
  const codeEnd = exactCodeEnd(response, 0);
  const remoteAddress = values.get('ip');
  const remoteHost = values.get('host');
  return joined<LogSignal>(origin, {
    relay: hostAndAddress(remoteHost, remoteAddress),
    delay: Number.isFinite(delay) ? Math.round(delay * 1000) : undefined,
    remoteHost,
    remoteAddress,
    code: codeEnd > 0 ? (response.slice(0, codeEnd) as EnhancedCode) : undefined,
    text: last === undefined ? undefined : response.slice(Math.max(codeEnd, 0)).trimStart(),
    action: 'delivered',
    flaws: [],
  });
}
