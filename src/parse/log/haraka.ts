/**
 * Haraka's outbound: `[NOTICE] [UUID] [outbound] recipient <...> rejected: 550 5.1.1 ...`, `... deferred: 450 ...`,
 * `delivered file=... host="mx.example.com" ip=192.0.2.1 response="..."`, and what ends an attempt as a whole (outbound/hmail.js).
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { joined } from '../defined.ts';
import { readLogFields } from './log-fields.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

const HEAD = /^\[[A-Za-z]{2,10}\] \[([\w.-]{1,80})\] \[outbound\] /;
// eslint-disable-next-line redos-detector/no-unsafe-regex -- anchored, every repetition but the last is bounded
const RECIPIENT = /^recipient <(.{1,1000}?)> (deferred|rejected): (.*)$/s;
const ATTEMPT =
  /^(?:(Temp failing) \S{1,300} for \d{1,9}(?:\.\d{1,9})? seconds|bouncing mail): (?!Some recipients failed)(.*)$/s;

/** Returns what a line of Haraka's says. */
export function parseHarakaLine({ program = 'haraka', at, message }: LogFront, raw: string): LogSignal | undefined {
  const head = HEAD.exec(message);
  if (!head) return undefined;
  const origin = { program, at, queueId: head[1], raw };
  const text = message.slice(head[0].length);
  if (text.startsWith('delivered file=')) return parseDelivered(text, origin);
  const [, finalRecipient, result, reply] = RECIPIENT.exec(text) ?? [];
  const [, isDeferral, reason] = ATTEMPT.exec(text) ?? [];
  const words = reply ?? reason;
  if (words === undefined) return undefined;
  const action: DeliveryAction = result === 'deferred' || isDeferral !== undefined ? 'delayed' : 'failed';
  const command = finalRecipient === undefined ? undefined : 'rcpt';
  return joined<LogSignal>(origin, said(words), { command, action, finalRecipient });
}

/** The delay is in seconds. */
function parseDelivered(text: string, origin: Origin): LogSignal {
  const { values } = readLogFields(text, 'delivered '.length, ' ', []);
  const delay = Number(values.get('delay') ?? NaN);
  const remoteAddress = values.get('ip');
  const remoteHost = values.get('host');
  return joined<LogSignal>(origin, {
    relay: remoteHost === undefined ? remoteAddress : `${remoteHost}[${remoteAddress ?? ''}]`,
    delay: Number.isFinite(delay) ? Math.round(delay * 1000) : undefined,
    remoteHost,
    remoteAddress,
    text: values.get('response'),
    action: 'delivered',
    flaws: [],
  });
}
