/** A whole mail, or the fields of a report that were copied out of one: what it is, and whom it is about. */
import type { Bounce, BounceKind } from '../../parse/bounce/bounce.ts';
import { parseBounce } from '../../parse/bounce/parse-bounce.ts';
import { parseDeliveryStatus } from '../../parse/dsn/parse-delivery-status.ts';
import type { Signal } from '../../signal.ts';

/** What a mail says. */
export interface MailReading {
  /** What it is, a sentence each. */
  readonly about: readonly string[];
  /** One for each recipient. */
  readonly signals: readonly Signal[];
}

const KIND: Readonly<Record<BounceKind, string>> = {
  bounce: 'A bounce: somebody did not get the mail.',
  'delay-warning': 'A warning: the mail is late, and delivery is still tried.',
  success: 'A confirmation: the mail was delivered, passed on, or sent to a list.',
  'auto-reply': 'An automatic answer: the mail arrived, and a program replied.',
  'feedback-report': 'A complaint: a reader marked the mail as spam. Take the address off the list.',
  disposition: 'A receipt: what a reader, or a program for him, did with the mail.',
  challenge: 'A challenge: the receiver wants to see that the sender is a person.',
};

/** The name of a field as programs write them; RFC 5322 section 3.6.8 would allow stranger ones. */
const FIELD = /^[\w-]{1,77}:(?:\s|$)/;

/** Returns what a mail says; `undefined` for what is none, such as a reply or a log. */
export function readMail(text: string): MailReading | undefined {
  if (!beginsWithFields(text)) return undefined;
  const bounce = parseBounce(text);
  if (bounce !== undefined) return { about: aboutBounce(bounce), signals: bounce.recipients };
  const { recipients = [] } = parseDeliveryStatus(text) ?? {};
  if (recipients.length > 0) return { about: [], signals: recipients };
  return text.includes('\n\n') || text.includes('\r\n\r\n')
    ? { about: ['A mail, and none that reports about another.'], signals: [] }
    : undefined;
}

/** Two fields or more, where a reply has a number and a line of a log a date. */
function beginsWithFields(text: string): boolean {
  const lines = text.trimStart().slice(0, 2_000).split(/\r?\n/);
  const [first = '', ...rest] = lines[0]?.startsWith('From ') ? lines.slice(1) : lines;
  const next = rest.find((line) => !/^[ \t]/.test(line));
  return FIELD.test(first) && next !== undefined && FIELD.test(next);
}

function aboutBounce({ kind, reportingMta, original, feedback }: Bounce): string[] {
  return [
    KIND[kind],
    ...(reportingMta === undefined ? [] : [`Reported by ${reportingMta}.`]),
    ...(original?.subject === undefined ? [] : [`About the mail “${original.subject}”.`]),
    ...(feedback?.originalRecipient === undefined ? [] : [`From ${feedback.originalRecipient}.`]),
  ];
}
