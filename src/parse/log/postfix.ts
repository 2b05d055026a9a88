/**
 * Postfix: lines of smtp(8), lmtp(8), local(8), virtual(8), pipe(8), error(8), bounce and qmgr(8) that report a
 * recipient, connection failures of smtp(8), and refusals of smtpd(8). Their shape has been the same for twenty years:
 * `QUEUEID: to=<...>, relay=..., delay=..., dsn=..., status=... (words)`.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { isCode } from '../../code/enhanced-code.ts';
import { classesDiffer } from '../../code/reply-code.ts';
import type { Signal } from '../../signal.ts';
import { joined } from '../defined.ts';
import { replyAt } from '../smtp/reply-line.ts';
import { speakerIn } from '../smtp/unwrap-reply.ts';
import { transportIn } from '../transport-in.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { readPostfixFields } from './postfix-fields.ts';
import { parsePostfixReject } from './postfix-reject.ts';
import { said } from './said.ts';

/** What Postfix calls a result (delivery agents and qmgr(8)). */
const ACTIONS: ReadonlyMap<string, DeliveryAction> = /* @__PURE__ */ new Map<string, DeliveryAction>([
  ['sent', 'delivered'],
  ['deferred', 'delayed'],
  ['bounced', 'failed'],
  ['expired', 'failed'],
  ['force-expired', 'failed'],
  // with `soft_bounce = yes` nothing is final
  ['SOFTBOUNCE', 'delayed'],
]);
const OUTPUT = 'Command output: ';
const QUEUE_ID = /^([0-9A-Za-z]{2,20}): (?=to=<|from=<)/;
/** To a host, or to a socket of this one. */
const CONNECT = /^(?:[0-9A-Za-z]{2,20}: )?connect to (([^\s[\]]{1,255})\[([\w.:%/-]{1,100})\](?::\d{1,5})?): (.+)$/s;
const ADDRESS = /^[\da-f.:]{2,45}(?:%\w{1,20})?$/i;

/** Returns what a Postfix line says. */
export function parsePostfixLine(front: LogFront, raw: string): LogSignal | undefined {
  const { message } = front;
  if (!(message.includes('status=') || message.includes('connect to ') || message.includes('reject: ')))
    return undefined;
  return parseConnect(front, raw) ?? parsePostfixReject(front, raw) ?? parseDelivery(front, raw);
}

/** `connect to mail.example.com[192.0.2.1]:25: Connection timed out`: no recipient, no code, and yet it decides the retry. */
function parseConnect({ program = 'postfix', at, message }: LogFront, raw: string): LogSignal | undefined {
  const match = CONNECT.exec(message);
  if (!match) return undefined;
  const [, relay = '', host = '', address = '', words = ''] = match;
  const transport = transportIn(words);
  return {
    program,
    ...(at !== undefined && { at }),
    relay,
    command: 'connect',
    ...(ADDRESS.test(address) && { remoteHost: host, remoteAddress: address }),
    ...(transport && { transport }),
    text: words,
    raw,
    flaws: [],
  };
}

function parseDelivery({ program = 'postfix', at, message }: LogFront, raw: string): LogSignal | undefined {
  const queueId = QUEUE_ID.exec(message);
  const { values, status, words } = readPostfixFields(message, queueId?.[0].length ?? 0);
  // What verify(8) found out of an address, `deliverable` or `undeliverable`, is no action: nothing was sent.
  const action = ACTIONS.get(status);
  // One of an agent, or of qmgr(8) where it gives up: others may be made up by an address.
  const isReport = values.has('relay')
    ? values.has('to') && !MORE_FIELDS.test(words)
    : values.has('from') && status.endsWith('expired') && words === 'returned to sender';
  if ((action === undefined && !status.endsWith('deliverable')) || !isReport) return undefined;
  const told = saidOf(words);
  const dsn = values.get('dsn');
  const code = told.code ?? (isCode(dsn) ? dsn : expiredCode(status));
  // A delivery_status_filter can make `dsn=` say anything; a code of the reply's own has been compared by the parser.
  const isMismatch =
    told.code === undefined && told.reply !== undefined && code !== undefined && classesDiffer(told.reply, code);
  const relay = values.get('relay');
  const delay = Number(values.get('delay') ?? NaN);
  const place = {
    relay: relay === 'none' ? undefined : relay,
    delay: Number.isFinite(delay) ? Math.round(delay * 1000) : undefined,
  };
  const speaker = speakerIn(`host ${relay ?? ''}`);
  return joined<LogSignal>({ program, at, queueId: queueId?.[1] }, place, speaker, told, {
    code,
    action,
    finalRecipient: values.get('to'),
    originalRecipient: values.get('orig_to'),
    mailFrom: values.get('from'),
    raw,
    flaws: isMismatch ? [...told.flaws, 'class-mismatch'] : told.flaws,
  });
}

/** What a program printed may quote a message: a reply in it counts where it printed nothing else. */
function saidOf(words: string): Omit<Signal, 'raw'> {
  const output = words.indexOf(OUTPUT);
  if (output < 0 || replyAt(words, output + OUTPUT.length) !== 0) return said(words);
  return { ...said(words.slice(0, output)), text: words };
}

/** What a second address is followed by; Postfix may write addresses without their quotes, and then one may hold fields. */
const MORE_FIELDS = />, (?:relay=|orig_to=<)/;

/** qmgr's `status=expired, returned to sender` carries no dsn; RFC 3463 has a code for it. The 4 form is what Postfix sends. */
function expiredCode(status: string): '4.4.7' | undefined {
  return status.endsWith('expired') ? '4.4.7' : undefined;
}
