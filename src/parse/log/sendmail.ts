/**
 * Sendmail, be it called sm-mta or sm-msp-queue. A delivery has `to=`, `delay=00:00:04`, `relay=mx.example.com. [192.0.2.1]`,
 * `dsn=5.1.1`, `reply=550 5.1.1 ...` and last `stat=User unknown`; a refusal has `ruleset=check_rcpt`, `arg1=`, `reject=`.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { isCode } from '../../code/enhanced-code.ts';
import { classesDiffer } from '../../code/reply-code.ts';
import type { Flaw } from '../../signal.ts';
import { joined } from '../defined.ts';
import { lengthOfTime } from './length-of-time.ts';
import { withoutEscapes } from './log-escapes.ts';
import { readLogFields } from './log-fields.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';
import { sendmailRecipients } from './sendmail-recipients.ts';
import { parseSendmailReject } from './sendmail-reject.ts';

/** A ruleset may refuse before there is a message, and before it has an id. */
const HEAD = /^(?:([0-9A-Za-z]{8,20}): (?=to=|ruleset=|Milter: )|(?:NOQUEUE: )?(?=ruleset=))/;
/** The digit of `dsn=` is what Sendmail acted on. */
const ACTIONS: Readonly<Record<string, DeliveryAction>> = { '2': 'delivered', '4': 'delayed', '5': 'failed' };
const STAT = ', stat=';
/** What Sendmail makes of a bare 550; see `parseDeliveryStatus`. */
const GUESS = '5.1.1';

/** Returns what a line of Sendmail's says. */
export function parseSendmailLine({ program = 'sendmail', at, message }: LogFront, raw: string): LogSignal | undefined {
  const [head, queueId] = HEAD.exec(message) ?? [];
  if (head === undefined) return undefined;
  const origin = { program, at, queueId, raw };
  return message.startsWith('to=', head.length)
    ? parseDelivery(message, head.length, origin)
    : parseSendmailReject(message, head.length, origin);
}

function parseDelivery(message: string, start: number, origin: Origin): LogSignal | undefined {
  const { recipients, end } = sendmailRecipients(message, start + 3);
  const fields = readLogFields(message, end, ', ', ['reply', 'stat']);
  const dsn = fields.values.get('dsn') ?? '';
  const action = ACTIONS[dsn.charAt(0)];
  if (fields.last === undefined || action === undefined) return undefined;
  // What the host said may hold a `stat=` too; Sendmail's own comes last.
  const stat = fields.last === 'reply' ? message.lastIndexOf(STAT) : fields.end - STAT.length;
  const reply = fields.last === 'reply' ? message.slice(fields.end, stat < fields.end ? undefined : stat) : undefined;
  const status = stat + STAT.length < fields.end ? '' : message.slice(stat + STAT.length);
  if (status === 'queued') return undefined;
  const told = said(withoutEscapes(reply ?? status.replace(/^Deferred: /, '').replace(/^Sent \((.*)\)$/s, '$1')));
  const code = told.code ?? (isCode(dsn) ? dsn : undefined);
  const [finalRecipient, ...others] = recipients;
  const relay = fields.values.get('relay');
  const delay = lengthOfTime(fields.values.get('delay') ?? '');
  return joined<LogSignal>(origin, { relay, delay }, hostIn(relay), told, {
    code,
    action,
    finalRecipient,
    otherRecipients: others.length > 0 ? others : undefined,
    flaws: [...told.flaws, ...oddities(told, code)],
  });
}

/** The code is Sendmail's own where the reply has none. */
function oddities(told: Pick<LogSignal, 'code' | 'reply'>, code: LogSignal['code']): readonly Flaw[] {
  if (told.code !== undefined || told.reply === undefined || code === undefined) return [];
  if (code === GUESS && told.reply === 550) return ['assumed-status'];
  return classesDiffer(told.reply, code) ? ['class-mismatch'] : [];
}

/** `mx.example.com. [192.0.2.1]`, with the dot of an absolute name. */
function hostIn(relay = ''): Pick<LogSignal, 'remoteHost' | 'remoteAddress'> {
  const [, host, address] = /^(\S{1,255}?)\.? \[([^\s\]]{2,60})\]/.exec(relay) ?? [];
  if (host === undefined || address === undefined) return {};
  return { remoteHost: host.replace(/^\[(.*)\]$/, '$1'), remoteAddress: address.replace(/^IPv6:/, '') };
}
