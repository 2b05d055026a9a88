/**
 * Prose that names its recipients as most programs do: an address on a line of its own, behind a label, or in angle
 * brackets, with what is to be said beside it or below.
 */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { bareAddress } from '../dsn/report-address.ts';
import { replyAt } from '../smtp/reply-line.ts';
import type { DialectReport } from './dialect.ts';
import { readFailedHeader } from './failed-header.ts';
import { saysDelayed } from './failure-words.ts';
import { joinWords } from './join-words.ts';
import type { MailView } from './mail-view.ts';
import { recipientFrom } from './recipient-from.ts';
import { MAX_NAMED } from '../limits-of-mail.ts';

/** Labels in front of an address, in lower case. */
const LABELS = [
  'final-recipient',
  'recipient address',
  'failed recipient',
  'recipient',
  'recipients',
  'to',
  'rcpt to',
  'address',
  'mailbox',
  'user',
  'message to',
  'mail to',
  'email to',
  'sent to',
  'delivery failed',
  'failed',
];
const LONGEST_LABEL = 80;
/** Lines of words below an address. */
const MAX_LINES = 40;

/** Returns what a mail says whose program is known; a delay warning where it says that somebody still tries. */
export function readProse(view: MailView): DialectReport {
  return { recipients: readLines(view, saysDelayed(view.text.toLowerCase()) ? 'delayed' : 'failed') };
}

/** Returns the recipients that the lines of a text name. */
export function readLines(view: MailView, action: 'failed' | 'delayed'): RecipientReport[] {
  const lines = view.text.split('\n').map((line) => line.trim());
  const places = lines.flatMap((line, index) => {
    const address = line.startsWith('>') ? undefined : addressOf(line);
    return address === undefined ? [] : [{ address, index }];
  });
  // Whom the report is from and to is named in many of them, and is seldom the one that failed.
  const own = new Set([bareAddress(view.from), bareAddress(view.header('to') ?? '')].map((one) => one.toLowerCase()));
  const isOthers = places.some(({ address }) => !own.has(address.toLowerCase()));
  const ends = endsOf(places, lines.length);
  const reports = new Map<string, RecipientReport>();
  for (const [place, { address, index }] of places.entries()) {
    const key = address.toLowerCase();
    if ((isOthers && own.has(key)) || reports.size >= MAX_NAMED) continue;
    const words = wordsFor(lines, index, ends[place] ?? lines.length, address);
    const report = recipientFrom(address, words, { action });
    const before = reports.get(key);
    if (before === undefined || (before.reply === undefined && report.reply !== undefined)) reports.set(key, report);
  }
  const found = reports.size > 0 ? [...reports.values()] : readFailedHeader(view, action);
  return found.length === 1 ? found.map((report) => withReplyIn(lines, report)) : found;
}

/** Where the words for each address end: at the next other one, since they may name their own once more. */
function endsOf(places: readonly { readonly address: string; readonly index: number }[], last: number): number[] {
  const ends: number[] = [];
  let end = last;
  for (let place = places.length - 1; place >= 0; place--) {
    const next = places[place + 1];
    if (next !== undefined && next.address.toLowerCase() !== places[place]?.address.toLowerCase()) end = next.index;
    ends[place] = end;
  }
  return ends;
}

/** `<user@example.com>: ...`, `user@example.com`, `Recipient: user@example.com`. */
function addressOf(line: string): string | undefined {
  const at = line.indexOf('@');
  if (at < 1) return undefined;
  let start = at;
  while (start > 0 && !' <>:;,"()[]\t'.includes(line.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < line.length && !' <>:;,"()\t'.includes(line.charAt(end))) end++;
  const address = line.slice(start, end).replace(/\.$/, '');
  const before = line.slice(0, start).replace(/[<"(\s]{1,9}$/, '');
  const label = /[:;]$/.test(before) ? before.slice(0, -1) : before.replace(/^[*+-]$/, '');
  if (address.length < 5 || !address.includes('.', at - start)) return undefined;
  if (label.length > LONGEST_LABEL) return undefined;
  const words = label
    .toLowerCase()
    .replace(/[;:].{0,10}$/, '')
    .trim();
  return words === '' || LABELS.some((one) => words === one || words.endsWith(` ${one}`)) ? address : undefined;
}

/** What stands behind the address and below it, up to the next one or a blank line behind some words. */
function wordsFor(lines: readonly string[], index: number, next: number, address: string): string {
  const line = lines[index] ?? '';
  const rest = line.slice(line.indexOf(address) + address.length).replace(/^[>):;,.\s]{1,9}/, '');
  const words = rest === '' ? [] : [rest];
  for (const below of lines.slice(index + 1, Math.min(next, index + MAX_LINES))) {
    const isRule = /^[-=*_#~]{3,200}$/.test(below);
    // A heading such as "Technical details:" stands above a blank line.
    if ((below === '' || isRule) && words.length > 0 && words.at(-1)?.endsWith(':') !== true) break;
    if (below !== '' && !isRule) words.push(below);
  }
  return joinWords(words.join('\n'));
}

/** The one recipient of a report is the one that the reply in the text is about. */
function withReplyIn(lines: readonly string[], report: RecipientReport): RecipientReport {
  if (report.reply !== undefined) return report;
  const start = lines.findIndex((line) => replyAt(line.replace(/^<<< /, ''), 0) >= 400);
  if (start < 0) return report;
  const end = lines.findIndex((line, index) => index > start && replyAt(line, 0) === 0);
  const words = joinWords(lines.slice(start, end < 0 ? undefined : Math.max(end, start + 1)).join('\n'));
  return recipientFrom(report.finalRecipient ?? '', words.replace(/^<<< /, ''), {
    ...(report.action && { action: report.action }),
  });
}
