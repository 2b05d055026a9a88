/** One plain sentence for the person who wrote a message, and who has never heard of SMTP. */
import type { Verdict } from '../../verdict.ts';
import { checkTimeZone, clockOf } from './clock.ts';
import { wordsFor, type SenderLanguage } from './languages.ts';
import type { Head, SenderReason, SenderWords } from './sender-words.ts';

/** What is known beside the verdict. Times in milliseconds since 1970. */
export interface SenderOptions {
  /** The language, `en` unless given; a region decides how times are written. */
  readonly language?: SenderLanguage;
  /** The address or name of the recipient; shown as it is, without line breaks and signs that turn the writing. */
  readonly recipient?: string;
  /** When the next attempt is due; nothing is promised unless given. */
  readonly retryAt?: number;
  /** When attempts end. */
  readonly giveUpAt?: number;
  /** The time; without it days are written in full, and no time is taken to be over. */
  readonly now?: number;
  /** The time zone of the reader, such as `Europe/Berlin`; the run time's own unless given. */
  readonly timeZone?: string;
}

/** The last time that a Date can hold. */
const MAX_TIME = 8.64e15;
/** Control characters break a line of a log or a header, signs of direction let an address read backwards. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * Returns what to tell the person who wrote a message: what became of it, why, and what comes next. Plain text in one
 * sentence without jargon; escape it where it goes into HTML.
 *
 * @param verdict - what `classify` or `diagnose` said
 * @param options - the language, the recipient and the times
 * @throws RangeError or TypeError, naming the option
 * @example
 * ```ts
 * tellTheSender(diagnose('550 5.1.1 No such user').verdict) // -> 'There is no mailbox with this address; please check it for typing errors.'
 * ```
 * @example
 * ```ts
 * const times = { now: 0, giveUpAt: 4 * 86_400_000, timeZone: 'UTC' };
 * tellTheSender(diagnose('452 4.2.2 Over quota').verdict, times) // -> 'Their mailbox is full; we will keep trying until Monday.'
 * tellTheSender(diagnose('452 4.2.2 Over quota').verdict, { ...times, language: 'de' }) // -> 'Das Postfach ist voll; wir versuchen es weiter bis Montag.'
 * ```
 */
export function tellTheSender(verdict: Pick<Verdict, 'category' | 'permanence'>, options: SenderOptions = {}): string {
  checkOptions(options);
  const { language = 'en', giveUpAt, now } = options;
  const words = wordsFor(language);
  const recipient = options.recipient?.replace(UNSAFE, ' ').trim() ?? '';
  const headOf = ({ plain, to }: Head): string => fill(capitalize(recipient ? to : plain, language), { recipient });

  const { category, permanence } = verdict;
  if (permanence === 'delivered') return headOf(words.delivered) + words.join.end;
  const isTransient = permanence === 'transient';
  const isOver = permanence !== 'permanent' && now !== undefined && giveUpAt !== undefined && giveUpAt <= now;
  const attempt = permanence === 'permanent' || isOver ? undefined : nextAttempt(words, options);
  const reason = reasonFor(words, category);
  const why = isTransient ? (reason.passing ?? reason.why) : reason.why;
  const next = attempt ?? (isTransient && !isOver ? words.next.maybe : reason.help);
  // Without a recipient the reason says enough, unless there is none, or the reader has to learn that it is over.
  if (!recipient && !isOver && reason !== words.reasons.unknown)
    return fill(words.join.next, { why: capitalize(why, language), next }) + words.join.end;
  const head = headOf(attempt ? words.delayed : isOver ? words.late : words.failed);
  return fill(words.join.why, { head, why: fill(words.join.next, { why, next }) }) + words.join.end;
}

/** A category of a later version, or of somebody's own, has no words yet. */
function reasonFor({ reasons }: SenderWords, category: string): SenderReason {
  return Object.hasOwn(reasons, category) ? reasons[category as keyof typeof reasons] : reasons.unknown;
}

/** When the next attempt is, and how long they go on; nothing when neither is known. */
function nextAttempt({ next }: SenderWords, options: SenderOptions): string | undefined {
  const { language = 'en', retryAt, giveUpAt, now, timeZone } = options;
  const clock = clockOf(language, now, timeZone);
  const at = (time: number, today: string, later: string): string =>
    fill(clock.isToday(time) ? today : later, { time: clock.timeOf(time), day: clock.dayOf(time) });
  if (retryAt === undefined) return giveUpAt === undefined ? undefined : at(giveUpAt, next.untilToday, next.untilLater);
  const retry = now !== undefined && retryAt <= now ? next.soon : at(retryAt, next.today, next.later);
  return giveUpAt === undefined ? retry : retry + at(giveUpAt, next.thenUntilToday, next.thenUntilLater);
}

/** Every second part of a template is a name; what is put in is not looked at again, braces and all. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  const parts = template.split(/[{}]/);
  return parts.map((part, index) => (index % 2 === 0 ? part : (values[part] ?? ''))).join('');
}

function capitalize(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

function checkOptions(options: SenderOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
  for (const name of ['language', 'recipient', 'timeZone'] as const) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${name} must be a string`);
  }
  for (const name of ['retryAt', 'giveUpAt', 'now'] as const) {
    const value: unknown = options[name];
    if (value === undefined) continue;
    if (typeof value !== 'number') throw new TypeError(`${name} must be a number of milliseconds`);
    if (!(Math.abs(value) <= MAX_TIME)) throw new RangeError(`${name} must be a time that a Date can hold`);
  }
  if (options.timeZone !== undefined) checkTimeZone(options.timeZone);
}
