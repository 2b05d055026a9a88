/** The sections of a text by Sendmail: lists of recipients, and the transcript. Rows of five dashes stand around headings. */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { bareAddress } from '../dsn/report-address.ts';
import { replyAt } from '../smtp/reply-line.ts';

/** A recipient in a list. */
export interface Listed {
  readonly address: string;
  readonly action: DeliveryAction | undefined;
  /** `(reason: 550 5.1.1 ...)`, since 8.10. */
  reason?: string;
  /** `(expanded from: <team@example.com>)`: the address that the mail was sent to. */
  origin?: string;
}

/** How headings begin, in lower case, and what became of the recipients below. */
const LISTS: readonly (readonly [heading: string, action: DeliveryAction])[] = [
  ['the following addresses had permanent', 'failed'],
  ['the following addresses had delivery problems', 'failed'],
  ['the following addresses had transient', 'delayed'],
  ['the following addresses had successful', 'delivered'],
  ['recipients of this delivery', 'failed'],
];
/** 8.6 says it behind each address, 8.7 in the heading but for what exactly was a success. */
const FATES: readonly (readonly [words: string, action: DeliveryAction])[] = [
  ['(unrecoverable error)', 'failed'],
  ['(transient failure)', 'delayed'],
  ['(relayed to', 'relayed'],
  ['(successfully delivered to mailing list)', 'expanded'],
];
/** Headings above what was said; the latter is Biglobe's. */
const TRANSCRIPTS = ['transcript of session', 'non-delivered information'];
const DETAIL = /^\((reason|expanded from): (.*)$/;

/** Returns the recipients of the lists, and the lines of the transcript without blanks around them. */
export function readSections(text: string): { readonly listed: readonly Listed[]; readonly transcript: string[] } {
  const listed: Listed[] = [];
  const transcript: string[] = [];
  let section: DeliveryAction | 'transcript' | undefined;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words.startsWith('-----')) section = sectionOf(words.replace(/^-{5,20} ?/, '').toLowerCase());
    else if (words === '' || section === undefined) continue;
    else if (section === 'transcript') transcript.push(words);
    // IDA Sendmail has lists in its list; only `Bounced, cannot deliver:` is one of failures.
    else if (words.endsWith(':') && !words.includes('@')) section = /^bounced/i.test(words) ? section : undefined;
    else addTo(listed, words, section);
  }
  return { listed, transcript };
}

function sectionOf(heading: string): DeliveryAction | 'transcript' | undefined {
  if (TRANSCRIPTS.some((opening) => heading.startsWith(opening))) return 'transcript';
  return LISTS.find(([opening]) => heading.startsWith(opening))?.[1];
}

function addTo(listed: Listed[], line: string, section: DeliveryAction): void {
  const last = listed.at(-1);
  // Active!hunter has arrows in its list, in front of the address and of the reply.
  const words = line.replace(/^>>> /, '');
  const detail = DETAIL.exec(words);
  if (last !== undefined && replyAt(words, 0) !== 0) last.reason = words;
  else if (detail === null || last === undefined) {
    if (words.startsWith('(')) return;
    const fate = FATES.find(([sign]) => words.includes(sign));
    const end = words.search(/ {2}\(/);
    listed.push({ address: bare(end < 0 ? words : words.slice(0, end)), action: fate?.[1] ?? section });
  } else if (detail[1] === 'reason') last.reason = withoutEnd(detail[2] ?? '');
  else last.origin = bare(withoutEnd(detail[2] ?? ''));
}

function withoutEnd(words: string): string {
  return words.endsWith(')') ? words.slice(0, -1) : words;
}

/** A pipe in quotes may have brackets in its command. */
function bare(address: string): string {
  return address.endsWith('>') && !address.startsWith('"') ? bareAddress(address) : address;
}
