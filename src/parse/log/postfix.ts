/**
 * Postfix: lines of smtp(8), lmtp(8), local(8), virtual(8), pipe(8), error(8), bounce and qmgr(8) that report a
 * recipient, connection failures of smtp(8), and refusals of smtpd(8). Their shape has been the same for twenty years:
 * `QUEUEID: to=<...>, relay=..., delay=..., dsn=..., status=... (words)`.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { isCode } from '../../code/enhanced-code.ts';
import { classesDiffer } from '../../code/reply-code.ts';
import type { Flaw, Signal } from '../../signal.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { speakerIn } from '../smtp/unwrap-reply.ts';
import { transportIn } from '../transport-words.ts';
import type { LogSignal } from './parse-line.ts';
import { readPostfixFields } from './postfix-fields.ts';
import { parsePostfixReject } from './postfix-reject.ts';
import { splitSyslogPrefix, type SyslogPrefix } from './syslog-prefix.ts';

/** What Postfix calls a result (delivery agents, qmgr(8), and verify(8) for the last two). */
const ACTIONS: ReadonlyMap<string, DeliveryAction> = /* @__PURE__ */ new Map<string, DeliveryAction>([
  ['sent', 'delivered'],
  ['deferred', 'delayed'],
  ['bounced', 'failed'],
  ['expired', 'failed'],
  ['force-expired', 'failed'],
  ['deliverable', 'delivered'],
  ['undeliverable', 'failed'],
]);
const QUEUE_ID = /^([0-9A-Za-z]{2,20}): (?=to=<|from=<)/;
const CONNECT = /^(?:[0-9A-Za-z]{2,20}: )?connect to ([^\s[\]]{1,255})\[([^\]]{1,100})\](?::(\d{1,5}))?: (.+)$/s;

/** Returns what a Postfix line says; `raw` is the line before it was cut to the limit. */
export function parsePostfixLine(line: string, raw: string): LogSignal | undefined {
  if (!(line.includes('status=') || line.includes('connect to ') || line.includes('reject: '))) return undefined;
  const prefix = splitSyslogPrefix(line);
  const signal = parseConnect(prefix, raw) ?? parsePostfixReject(prefix, raw) ?? parseDelivery(prefix, raw);
  return signal === undefined || line === raw ? signal : { ...signal, flaws: [...signal.flaws, 'truncated'] };
}

/** `connect to mail.example.com[192.0.2.1]:25: Connection timed out`: no recipient, no code, and yet it decides the retry. */
function parseConnect({ program = 'postfix', at, message }: SyslogPrefix, raw: string): LogSignal | undefined {
  const match = CONNECT.exec(message);
  if (!match) return undefined;
  const [, host = '', address = '', port, words = ''] = match;
  const transport = transportIn(words);
  return {
    program,
    ...(at !== undefined && { at }),
    relay: `${host}[${address}]${port === undefined ? '' : `:${port}`}`,
    command: 'connect',
    remoteHost: host,
    remoteAddress: address,
    ...(transport && { transport }),
    text: words,
    raw,
    flaws: [],
  };
}

function parseDelivery({ program = 'postfix', at, message }: SyslogPrefix, raw: string): LogSignal | undefined {
  const queueId = QUEUE_ID.exec(message);
  const { values, words } = readPostfixFields(message, queueId?.[0].length ?? 0);
  const status = values.get('status') ?? '';
  const action = ACTIONS.get(status);
  if (action === undefined || !(values.has('to') || values.has('from'))) return undefined;
  const told = tell(words);
  const dsn = values.get('dsn');
  const code = told.code ?? (isCode(dsn) ? dsn : expiredCode(status));
  // A delivery_status_filter can make `dsn=` say anything; a code of the reply's own has been compared by the parser.
  const isMismatch =
    told.code === undefined && told.reply !== undefined && code !== undefined && classesDiffer(told.reply, code);
  const relay = values.get('relay');
  const delay = Number(values.get('delay') ?? NaN);
  return {
    program,
    ...(at !== undefined && { at }),
    ...pick('queueId', queueId?.[1]),
    ...pick('relay', relay === 'none' ? undefined : relay),
    ...(Number.isFinite(delay) && { delay: Math.round(delay * 1000) }),
    ...speakerIn(`host ${relay ?? ''}`),
    ...told,
    ...(code !== undefined && { code }),
    action,
    ...pick('finalRecipient', values.get('to')),
    ...pick('originalRecipient', values.get('orig_to')),
    ...pick('mailFrom', values.get('from')),
    raw,
    flaws: isMismatch ? [...told.flaws, 'class-mismatch'] : told.flaws,
  };
}

/** qmgr's `status=expired, returned to sender` carries no dsn; RFC 3463 has a code for it. The 4 form is what Postfix sends. */
function expiredCode(status: string): '4.4.7' | undefined {
  return status.endsWith('expired') ? '4.4.7' : undefined;
}

/** What a host said, or Postfix's own sentence about a connection. That a reply is quoted is the way of a log, and no flaw. */
function tell(words: string): Omit<Signal, 'raw'> {
  const quoted = parseReply(words);
  if (quoted?.reply !== undefined) {
    const { raw: _raw, ...reply } = quoted;
    return { ...reply, flaws: reply.flaws.filter((flaw: Flaw) => flaw !== 'wrapped-reply') };
  }
  const transport = transportIn(words);
  return { ...speakerIn(words), ...(transport && { transport }), text: words, flaws: [] };
}

function pick<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}
