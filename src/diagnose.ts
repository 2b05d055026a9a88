/** The three floors in one call: parse, look up, classify. */
import { entryFor } from './catalogue/entry-for.ts';
import type { Entry } from './catalogue/entry.ts';
import { rulesOf, type ClassifyOptions } from './classify/classify-options.ts';
import { judge } from './classify/judge.ts';
import type { RuleSet } from './classify/rule-set.ts';
import type { AnySignal } from './parse/any-signal.ts';
import { fromError } from './parse/error/from-error.ts';
import { readSignal } from './parse/error/read-signal.ts';
import { parseLogLine } from './parse/log/parse-log-line.ts';
import { parseReply } from './parse/smtp/parse-reply.ts';
import { replyAt } from './parse/smtp/reply-line.ts';
import { MAX_REPLY } from './parse/limits.ts';
import { transportIn } from './parse/transport-in.ts';
import type { Verdict } from './verdict.ts';

/** What was said, what it means, and the catalogue row of its code. */
export interface Diagnosis {
  /** What was read. */
  readonly signal: AnySignal;
  /** What it is taken to mean. */
  readonly verdict: Verdict;
  /** The row of the enhanced code, when there is one. */
  readonly entry?: Entry;
}

const NO_SIGNAL: AnySignal = /* @__PURE__ */ Object.freeze({ flaws: /* @__PURE__ */ Object.freeze([]) });
/** `dns; Host not found`: the type of a Diagnostic-Code (RFC 3464 section 2.3.6). */
const DIAGNOSTIC_TYPE = /^\s*[a-z][a-z\d-]{0,30}\s*;\s*/i;

/**
 * Returns signal, verdict and catalogue row for whatever came in, and throws for none of it: what cannot be read is
 * `unknown`. An error about several recipients suppresses none: ask `diagnoseEach`.
 *
 * @param input - the text of a reply, a Diagnostic-Code or a log line; a thrown value; or a signal
 * @param options - rules of your own, which stand before all others
 * @returns the signal that was read, its verdict, and the entry of its code
 * @throws TypeError that names the option, or the rule of your own, that is wrong
 * @example
 * ```ts
 * diagnose('550 5.1.1 No such user').verdict.category // -> 'recipient-unknown'
 * ```
 * @example
 * ```ts
 * diagnose({ code: 'ETIMEDOUT' }).verdict.permanence // -> 'transient'
 * ```
 */
export function diagnose(input: unknown, options: ClassifyOptions = {}): Diagnosis {
  return judged(toSignal(input), rulesOf(options));
}

/** Returns a signal with its verdict and catalogue row. */
function judged(read: AnySignal, rules: RuleSet): Diagnosis {
  const entry = read.code === undefined ? undefined : entryFor(read.code as string);
  const isNews = entry?.known === false && !read.flaws.includes('unregistered');
  const signal: AnySignal = isNews ? { ...read, flaws: [...read.flaws, 'unregistered'] } : read;
  const verdict = judge(signal, rules);
  return entry === undefined ? { signal, verdict } : { signal, verdict, entry };
}

/**
 * Returns a diagnosis for each recipient that was refused: nodemailer throws one error for all, and resolves when it could
 * deliver to some of them; a line of Sendmail's log names several. For everything else it is one, that of `diagnose`.
 *
 * @param input - what `diagnose` takes, or what nodemailer's `sendMail` resolved with
 * @param options - rules of your own, which stand before all others
 * @returns at least one; `signal.finalRecipient` says whose it is, where that is known
 * @throws TypeError that names the option, or the rule of your own, that is wrong
 * @example
 * ```ts
 * const refused = { responseCode: 550, response: '550 5.1.1 No such user', recipient: 'ann@example.org' };
 * const info = { response: '250 2.0.0 Ok', accepted: ['bob@example.org'], rejectedErrors: [refused] };
 * diagnoseEach(info).map(({ signal }) => signal.finalRecipient) // -> ['ann@example.org']
 * ```
 */
export function diagnoseEach(input: unknown, options: ClassifyOptions = {}): readonly Diagnosis[] {
  const rules = rulesOf(options);
  const signal = toSignal(input);
  const { rejected, otherRecipients, ...whole } = signal;
  const others = otherRecipients?.map((finalRecipient) => ({ ...whole, finalRecipient })) ?? [];
  return (rejected ?? [whole, ...others]).map((one) => judged(one, rules));
}

/** A text that opens with a reply code is a reply; a log line may quote one, so it is asked before the quotes are. */
function toSignal(input: unknown): AnySignal {
  if (typeof input === 'string') return readText(input);
  if (typeof input !== 'object' || input === null) return NO_SIGNAL;
  return readSignal(input) ?? fromError(input) ?? NO_SIGNAL;
}

function readText(text: string): AnySignal {
  const logged = replyAt(text, 0) === 0 ? parseLogLine(text) : undefined;
  return logged ?? parseReply(text) ?? readWords(text);
}

/** Neither reply nor code: the words may still name a time-out or a name that does not exist. */
function readWords(raw: string): AnySignal {
  if (raw.trim() === '') return raw === '' ? NO_SIGNAL : { raw, flaws: [] };
  const text = raw.slice(0, MAX_REPLY).replace(DIAGNOSTIC_TYPE, '').trim();
  const transport = transportIn(text);
  return { ...(transport && { transport }), text, raw, flaws: raw.length > MAX_REPLY ? ['truncated'] : [] };
}
