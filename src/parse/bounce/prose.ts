/**
 * Prose that names its recipients as most programs do: an address on a line of its own, behind a label, or in angle
 * brackets, with what is to be said beside it or below.
 */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { bareAddress } from '../dsn/report-address.ts';
import { MAX_NAMED } from '../limits-of-mail.ts';
import { addressesIn } from './addresses-in.ts';
import type { DialectReport } from './dialect.ts';
import { readFailedHeader } from './failed-header.ts';
import { saysDelayed } from './failure-words.ts';
import { joinWords } from './join-words.ts';
import type { MailView } from './mail-view.ts';
import { isBystander, isRole, namedAddress } from './named-address.ts';
import { recipientsOfOriginal } from './original-recipients.ts';
import { quotedReply } from './quoted-reply.ts';
import { recipientFrom } from './recipient-from.ts';
import { isNullPath, opensAsReport } from './sent-by-program.ts';

/** Lines of words below an address. */
const MAX_LINES = 40;
/** A stop, and the next sentence; not that of `mx.example.org`, nor Sendmail's `... User unknown`. */
const SENTENCE_END = /(?<!\.)[.!?] (?=\p{Lu})/u;
const PARAGRAPH_END = /\n[ \t]{0,99}\n/;
const SIGNATURE = /\n-- ?\n/;
/** Characters and words in front of an address in a sentence that tell whose it is. */
const LONGEST_LABEL = 80;
const WORDS_BEFORE = 3;

/** When each line of a dialogue was said, as MDaemon and others write it in front of the arrow. */
const TIME = /^(?:[A-Z]{3},? )?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?:? (?=<--|-->)/i;

interface Place {
  readonly address: string;
  readonly index: number;
}

/** Returns what a mail says whose program is known; a delay warning where it says that somebody still tries. */
export function readProse(view: MailView): DialectReport {
  return { recipients: readLines(view, saysDelayed(view.text.toLowerCase()) ? 'delayed' : 'failed') };
}

/** Returns the recipients that the lines of a text name. */
export function readLines(view: MailView, action: 'failed' | 'delayed'): RecipientReport[] {
  const lines = view.text.split('\n').map((line) => line.trim().replace(TIME, ''));
  // Whom the report is from and to is named in many of them, and is seldom the one that failed.
  const own = new Set([bareAddress(view.from), bareAddress(view.header('to') ?? '')].map((one) => one.toLowerCase()));
  const isOwn = (address: string): boolean => own.has(address.toLowerCase());
  const places = placesIn(lines);
  const others = places.filter(({ address }) => !isOwn(address));
  const reports = readPlaces(lines, others, action);
  const found = reports.length > 0 ? reports : readFailedHeader(view, action);
  if (found.length > 0) return found.length === 1 ? found.map((report) => withReplyIn(lines, report)) : found;
  const alone = addressInSentence(view, isOwn);
  if (alone !== undefined) return [withReplyIn(lines, recipientFrom(alone, joinWords(view.text), { action }))];
  // Nobody but its reader: it may be a mail to oneself that failed.
  return readPlaces(lines, places, action).map((report) => withReplyIn(lines, report));
}

/** The one address that a report names in mid-sentence: one that the mail was for, where that is known, and not one to ask. */
function addressInSentence(view: MailView, isOwn: (address: string) => boolean): string | undefined {
  if (!isNullPath(view) && !opensAsReport(view.subject)) return undefined;
  const known = new Set(recipientsOfOriginal(view).map((one) => one.toLowerCase()));
  const named = new Map<string, string>();
  const [words = ''] = view.text.split(SIGNATURE, 1);
  const sentences = words.split(PARAGRAPH_END).flatMap((paragraph) => joinWords(paragraph).split(SENTENCE_END));
  for (const sentence of sentences.slice(0, MAX_NAMED))
    for (const address of addressesIn(sentence).slice(0, MAX_NAMED)) {
      const key = address.toLowerCase();
      const isMeant = known.size > 0 ? known.has(key) : !isRole(key) && !isBystander(labelIn(sentence, address));
      if (isMeant && !isOwn(address)) named.set(key, address);
    }
  return named.size === 1 ? [...named.values()][0] : undefined;
}

/** The words of a sentence just in front of an address, in lower case. */
function labelIn(sentence: string, address: string): string {
  const before = sentence.slice(0, sentence.indexOf(address)).slice(-LONGEST_LABEL);
  return before.trim().split(' ').slice(-WORDS_BEFORE).join(' ').toLowerCase();
}

function placesIn(lines: readonly string[]): readonly Place[] {
  return lines.flatMap((line, index) => {
    // A quote of a mail; three signs are an arrow.
    const words = line.startsWith('>>> ') ? line.slice(4) : line;
    const address = words.startsWith('>') ? undefined : namedAddress(words);
    const isLabelled = words.startsWith(address ?? ' ') && isBystander(labelAbove(lines, index));
    return address === undefined || isLabelled ? [] : [{ address, index }];
  });
}

/** A label on a line of its own, as tables in HTML have them. */
function labelAbove(lines: readonly string[], index: number): string {
  const above = lines[index - 1] ?? '';
  return /[:\uFF1A]$/.test(above) ? above.toLowerCase() : '';
}

function readPlaces(
  lines: readonly string[],
  places: readonly Place[],
  action: 'failed' | 'delayed',
): RecipientReport[] {
  const ends = endsOf(places, lines.length);
  const reports = new Map<string, RecipientReport>();
  for (const [place, { address, index }] of places.entries()) {
    const key = address.toLowerCase();
    if (reports.size >= MAX_NAMED) break;
    const report = recipientFrom(address, wordsFor(lines, index, ends[place] ?? lines.length, address), { action });
    const before = reports.get(key);
    if (before === undefined || (before.reply === undefined && report.reply !== undefined)) reports.set(key, report);
  }
  return [...reports.values()];
}

/** Where the words for each address end: at the next other one, since they may name their own once more. */
function endsOf(places: readonly Place[], last: number): number[] {
  const ends: number[] = [];
  let end = last;
  for (let place = places.length - 1; place >= 0; place--) {
    const next = places[place + 1];
    if (next !== undefined && next.address.toLowerCase() !== places[place]?.address.toLowerCase()) end = next.index;
    ends[place] = end;
  }
  return ends;
}

/** What stands behind the address and below it, up to the next one or a blank line behind some words. */
function wordsFor(lines: readonly string[], index: number, next: number, address: string): string {
  const line = lines[index] ?? '';
  const rest = line.slice(line.indexOf(address) + address.length).replace(/^[\])>"':;,.\s]{1,9}/, '');
  const words = rest === '' ? [] : [rest];
  for (const below of lines.slice(index + 1, Math.min(next, index + MAX_LINES))) {
    const isRule = /^[-=*_#~]{3,200}$/.test(below);
    // A heading such as "Technical details:" stands above a blank line.
    if ((below === '' || isRule) && words.length > 0 && words.at(-1)?.endsWith(':') !== true) break;
    if (below !== '' && !isRule) words.push(below);
  }
  return replyFrom(words) ?? joinWords(words.join('\n'));
}

/** The first refusal in some lines, with the lines that go on with it: not those of a dialogue that goes on. */
function replyFrom(lines: readonly string[]): string | undefined {
  const start = lines.findIndex((line) => quotedReply(line) !== undefined);
  if (start < 0) return undefined;
  const below = lines.slice(start + 1);
  const end = below.findIndex((line) => line === '' || /^(?:<?--|[<>]{3} )/.test(line));
  return joinWords([quotedReply(lines[start] ?? ''), ...below.slice(0, end < 0 ? undefined : end)].join('\n'));
}

/** The one recipient of a report is the one that the reply in the text is about, or all of its words. */
function withReplyIn(lines: readonly string[], report: RecipientReport): RecipientReport {
  if (report.reply !== undefined) return report;
  const said = replyFrom(lines) ?? (isCourtesy(report) ? joinWords(lines.join('\n')) : undefined);
  if (said === undefined) return report;
  return recipientFrom(report.finalRecipient ?? '', said, { action: report.action });
}

/** What stands behind an address may say nothing: the reason is above it. */
function isCourtesy({ text = '' }: RecipientReport): boolean {
  return (
    text === '' || /^(?:please|if you|for (?:further|more)|unable to deliver|your (?:e-?)?(?:mail|message))/i.test(text)
  );
}
