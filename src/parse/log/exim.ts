/**
 * Exim's main log, and the same by syslog: `=>` and `->` for what was delivered, `**` for what failed, `==` for what was
 * put off, each with address, fields and words, such as `R=dnslookup T=remote_smtp H=mx [192.0.2.1]: SMTP error from ...`;
 * and what Exim itself refused.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import type { Signal } from '../../signal.ts';
import { joined } from '../defined.ts';
import { behindQuotes, closingBracket } from './field-end.ts';
import { withoutEscapes } from './log-escapes.ts';
import { readEximFields } from './exim-fields.ts';
import { parseEximReject } from './exim-reject.ts';
import { lengthOfTime } from './length-of-time.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';

/** By syslog, the first part of a long line and the stamp of the main log; the process, and the id of the message. */
const HEAD =
  /^(?:\[1[/\\]\d{1,2}\] )?(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})? )?(?:\[\d{1,10}\] )?(?:([\da-z]{6}-[\da-z]{6,11}-[\da-z]{2,4}) )?/i;
/** For whom, behind a local name, a file or a pipe, or an address that is another's now. */
const FOR = /^ (?:\([^()]{1,2000}\) )?<((?:[^\s"<>]{0,64}"(?:[^"\\]|\\.){0,500}"){1,4}[^\s>"]{1,500}|[^\s">]{1,1000})>/;
/** The command that failed, with an address in which a stranger may have quoted a reply. */
const COMMAND = /^[^<\d]{0,200} (?:MAIL FROM|RCPT TO):<(?!>)/;
/** `deliver_time` may be logged of a failure too, behind what was said. */
const DELIVERY_TIME = / DT=[\d.hms]{1,20}$/;
/** Where an address had quotes, it stands without them, in small letters, and behind it in brackets as it was given. */
const QUOTED =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- every repetition is bounded, as is the text, and what follows one is none of its characters
  / (?:\([^()]{1,2000}\) )?<((?:[^\s"<>]{0,64}"(?:[^"\\]|\\.){0,500}"){1,4}@[^\s>]{1,255})>/g;
/** By a filter or a rule, for nobody in particular. */
const DISCARDED = /^=> (?:discarded|blackhole) \(/;
const LONGEST_FOR = 4_100;
const ACTIONS: Readonly<Record<string, DeliveryAction>> = {
  '=>': 'delivered',
  '->': 'delivered',
  '>>': 'delivered',
  '**': 'failed',
  '==': 'delayed',
};

/** Returns what a line of Exim's says. */
export function parseEximLine({ program = 'exim', at, message: text }: LogFront, raw: string): LogSignal | undefined {
  const [head, queueId] = HEAD.exec(text) ?? [''];
  const origin = { program, at, queueId, raw };
  const action = ACTIONS[text.slice(head.length, head.length + 2)];
  if (queueId === undefined || action === undefined || text.charAt(head.length + 2) !== ' ')
    return parseEximReject(text, head.length, origin);
  const { recipient, original, end } = addressesAt(text, head.length + 3);
  if (DISCARDED.test(text.slice(head.length, end + 2))) return undefined;
  const { values, address, rest, error } = readEximFields(text, end);
  const host = values.get('H');
  const words = [...(error === undefined ? [] : [error]), wordsOf(rest)].join(': ');
  const reply = values.get('C') ?? words;
  const told = reply === '' ? { flaws: [] } : saidOf(reply);
  // What failed was no success: such a number is one of a field that is not known here.
  const isOdd = action !== 'delivered' && (told.reply ?? 400) < 400;
  const place = {
    relay: address === undefined ? undefined : host === undefined ? `[${address}]` : `${host} [${address}]`,
    delay: lengthOfTime(values.get('QT') ?? ''),
    remoteHost: host,
    remoteAddress: address,
  };
  return joined<LogSignal>(origin, place, isOdd ? { text: withoutEscapes(reply), flaws: [] } : told, {
    action,
    finalRecipient: recipient,
    originalRecipient: original,
    mailFrom: values.get('F') ?? values.get('P'),
  });
}

/** What a reply says, which does not begin in the address that the command had. */
function saidOf(reply: string): Omit<Signal, 'raw'> {
  const start = COMMAND.exec(reply)?.[0].length ?? 0;
  const end = start === 0 ? 0 : Math.max(closingBracket(reply, start), start);
  const told = said(withoutEscapes(reply.slice(0, start) + reply.slice(end)));
  return told.reply === undefined ? { ...told, text: withoutEscapes(reply) } : told;
}

/** What was said stands behind a colon; what stands in front of that is a field which is not known here. */
function wordsOf(rest: string): string {
  const colon = rest.search(/:(?= |$)/);
  return rest
    .slice(colon + 1)
    .trim()
    .replace(DELIVERY_TIME, '');
}

/** Where it went, and in angle brackets for whom: a file, a pipe or a local name is no address. */
function addressesAt(
  text: string,
  start: number,
): { readonly recipient?: string; readonly original?: string; readonly end: number } {
  const quoted = quotedAt(text.slice(start, start + LONGEST_FOR));
  if (quoted !== undefined) return { recipient: quoted.recipient, end: start + quoted.end };
  const end = addressEnd(text, start);
  const first = text.slice(start, end);
  const [behind = '', bracketed] = FOR.exec(text.slice(end, end + LONGEST_FOR)) ?? [];
  const isAddress = first.includes('@') && !/^[/|:]/.test(first);
  const recipient = isAddress ? first : bracketed;
  return {
    ...(recipient !== undefined && { recipient }),
    ...(isAddress && bracketed !== undefined && bracketed !== first && { original: bracketed }),
    end: end + behind.length,
  };
}

/** Finds the last address in brackets that is, without its quotes, all that stands in front: it may quote such a pair too. */
function quotedAt(text: string): { readonly recipient: string; readonly end: number } | undefined {
  let found: { readonly recipient: string; readonly end: number } | undefined;
  let match: RegExpExecArray | null;
  for (QUOTED.lastIndex = 0; (match = QUOTED.exec(text)); QUOTED.lastIndex = match.index + 1) {
    const [{ length }, recipient = ''] = match;
    if (recipient.replace(/\\(.)|"/g, '$1').toLowerCase() === text.slice(0, match.index).toLowerCase())
      found = { recipient, end: match.index + length };
  }
  return found;
}

/** The colon of the words or the blank of the next field; a quoted local part may hold both, and `:blackhole:` has two. */
function addressEnd(text: string, start: number): number {
  const at = text.startsWith(':', start) ? text.indexOf(':', start + 1) + 1 || text.length : behindQuotes(text, start);
  const end = text.slice(at).search(/:?(?: |$)/);
  return at + end;
}
