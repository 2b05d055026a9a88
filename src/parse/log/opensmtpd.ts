/**
 * OpenSMTPD. What its agents did, with result="PermFail" and stat="550 5.1.1 ..." at the end of the line; the older form,
 * `relay: PermFail for EVPID: from=...`, which is still what it writes when an envelope expires; and what it refused itself.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { bracketed } from './bracketed.ts';
import { lengthOfTime } from './length-of-time.ts';
import { readLogFields, type LogFields } from './log-fields.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

/** `428cd87d7f5660ff mta delivery evpid=... from=<> to=<> rcpt=<-> relay="192.0.2.1 (mx.example.com)" delay=1s ...` */
const DELIVERY = /^[\da-f]{16} (?:mta|mda|mta-local) (?:event=)?delivery /;
const OLD_DELIVERY = /^[a-z-]{2,20}: (Ok|TempFail|PermFail|Expire|Loop) for ([\da-f]{16}): /;
const REFUSAL = /^[\da-f]{16} smtp (?:event=)?failed-command (?:address=\S{1,100} host=\S{1,255} )?/;
const COMMAND = 'command="';
const RESULT = '" result="';
const ACTIONS: Readonly<Record<string, DeliveryAction>> = {
  Ok: 'delivered',
  TempFail: 'delayed',
  PermFail: 'failed',
  Expire: 'failed',
  Loop: 'failed',
};

/** Returns what a line of OpenSMTPD's says. */
export function parseOpensmtpdLine({ program = 'smtpd', at, message }: LogFront, raw: string): LogSignal | undefined {
  const origin = { program, at, raw };
  const head = DELIVERY.exec(message)?.[0];
  if (head !== undefined) return parseDelivery(message, readLogFields(message, head.length, ' ', ['stat']), origin);
  const old = OLD_DELIVERY.exec(message);
  if (old) return parseDelivery(message, readLogFields(message, old[0].length, ', ', ['stat']), origin, old[1], old[2]);
  const refusal = REFUSAL.exec(message)?.[0];
  return refusal === undefined ? undefined : parseRefusal(message, refusal.length, origin);
}

function parseDelivery(
  message: string,
  { values, end }: LogFields,
  origin: Origin,
  result = values.get('result') ?? '',
  queueId = values.get('evpid'),
): LogSignal | undefined {
  const action = ACTIONS[result];
  if (action === undefined) return undefined;
  const told = said(message.slice(end).replace(/^"(.*)"$/s, '$1'));
  const relay = values.get('relay');
  const given = values.get('rcpt');
  const delay = lengthOfTime(values.get('delay') ?? '');
  return joined<LogSignal>(origin, { queueId, relay, delay }, hostIn(relay), told, {
    // Its lines are joined to one, all but the first without their codes.
    flaws: told.flaws.filter((flaw) => flaw !== 'unended-reply'),
    // Nothing else says that the queue has given up.
    code: result === 'Expire' ? '4.4.7' : undefined,
    action,
    finalRecipient: values.get('to'),
    originalRecipient: given === '-' ? undefined : given,
    mailFrom: values.get('from'),
  });
}

/** `192.0.2.1 (mx.example.com)`, `[2001:db8::1] (mx.example.com)`. */
function hostIn(relay = ''): Pick<LogSignal, 'remoteHost' | 'remoteAddress'> {
  const [, remoteAddress, remoteHost] = /^(?:\[|IPv6:)?([\da-f.:]{2,60})\]? \(([^\s)]{1,255})\)$/i.exec(relay) ?? [];
  return remoteAddress === undefined || remoteHost === undefined ? {} : { remoteAddress, remoteHost };
}

function parseRefusal(message: string, start: number, origin: Origin): LogSignal | undefined {
  // A command may hold quotes and fields, a result none of a stranger's.
  const end = message.lastIndexOf(RESULT);
  if (end < start || !message.startsWith(COMMAND, start)) return undefined;
  const reply = parseReply(message.slice(end + RESULT.length).replace(/"$/, ''));
  if (reply?.reply === undefined) return undefined;
  const words = message.slice(start + COMMAND.length, end);
  const command = toSmtpCommand(words);
  const address = bracketed(words);
  return joined<LogSignal>(reply, origin, {
    command,
    finalRecipient: command === 'rcpt' ? address : undefined,
    mailFrom: command === 'mail' ? address : undefined,
  });
}
