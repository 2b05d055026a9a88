/**
 * Reads one SMTP reply as servers write it and as other programs quote it: one line or many, the enhanced code on each
 * line, on some or on none, newlines lost, `smtp;` in front as in a Diagnostic-Code, or inside "host ... said:".
 * It does not judge, and it does not read whole bounce mails.
 */
import { SPACE } from '../../code/characters.ts';
import { exactCodeEnd } from '../../code/exact-code-end.ts';
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import { findCode, type FoundCode } from '../../code/find-code.ts';
import { classesDiffer, isReplyCode } from '../../code/reply-code.ts';
import type { Flaw, Signal } from '../../signal.ts';
import { MAX_REPLY } from '../limits.ts';
import { splitInReplyTo } from './in-reply-to.ts';
import { quotedReplyAt } from './quoted-reply.ts';
import { replyAt } from './reply-line.ts';
import { splitReply } from './split-reply.ts';
import { unwrapReply, type Speaker } from './unwrap-reply.ts';

const CLOSING = 41;
const CR = 13;
/** `) ] > " ' : ; ,` as char codes: what may close a decorated code. */
const CLOSERS: readonly number[] = [41, 93, 62, 34, 39, 58, 59, 44];
/** Shared, so frozen: what one caller does to a signal must not reach the next. */
const NO_FLAWS: readonly Flaw[] = /* @__PURE__ */ Object.freeze([]);
/** The type of a Diagnostic-Code (RFC 3464 section 2.3.6), the arrow of a Sendmail transcript, white space. */
const PREFIX = /^\s*(?:<<<\s*)?(?:[a-z][a-z\d-]{0,30}\s*;\s*)?/i;

/**
 * Returns what an SMTP reply says, or `undefined` for a text that holds neither a reply nor an enhanced code.
 *
 * @param text - one reply, as received or as quoted by another program
 * @returns reply code, enhanced code, the words without their codes, the text as it came, and what was odd about it
 * @example
 * ```ts
 * parseReply('550-5.1.1 No such\r\n550 5.1.1 user')?.text // -> 'No such\nuser'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2
 */
export function parseReply(text: string): Signal | undefined {
  if (typeof text !== 'string') return undefined;
  const reply = replyAt(text, 0);
  if (reply === 0 || text.length > MAX_REPLY) return parseQuoted(text);
  return parsePlain(text, reply) ?? parseLines(text, reply, text, NO_FLAWS);
}

/** The everyday cases, kept short because they run for every line of a large log: one line, a code where it belongs or none. */
function parsePlain(text: string, reply: number): Signal | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (text.charCodeAt(3) !== SPACE || last <= SPACE || !isReplyCode(reply)) return undefined;
  if (text.includes('\n') || (last === CLOSING && text.includes('(in reply to '))) return undefined;
  const end = exactCodeEnd(text, 4);
  if (end < 0) return text.includes('\r') ? undefined : parseUncoded(text, reply);
  if (text.charCodeAt(0) !== text.charCodeAt(4) || text.charCodeAt(end) === CR || quotedReplyAt(text, end) >= 0)
    return undefined;
  return { code: text.slice(4, end) as EnhancedCode, reply, text: text.slice(end + 1), raw: text, flaws: NO_FLAWS };
}

/** No code in its place: there is none at all, or it is decorated, as in `550 #5.1.0 Address rejected`. */
function parseUncoded(text: string, reply: number): Signal | undefined {
  const found = findCode(text);
  if (found === undefined) return { reply, text: text.slice(4).trimStart(), raw: text, flaws: NO_FLAWS };
  const { code, end, flaws } = found;
  if (!opens(found) || classesDiffer(reply, code) || quotedReplyAt(text, end) >= 0) return undefined;
  return { code, reply, text: wordsBehind(text, found).trim(), raw: text, flaws };
}

function parseQuoted(raw: string): Signal | undefined {
  const cut = raw.length > MAX_REPLY ? raw.slice(0, MAX_REPLY) : raw;
  const truncated: readonly Flaw[] = cut === raw ? NO_FLAWS : ['truncated'];
  const text = cut.slice(PREFIX.exec(cut)?.[0].length ?? 0);
  const reply = replyAt(text, 0);
  if (reply !== 0) return parseLines(text, reply, raw, truncated);
  const wrapped = unwrapReply(text);
  if (wrapped === undefined) return parseCodeAlone(text, raw, truncated);
  return parseLines(wrapped.text, replyAt(wrapped.text, 0), raw, [...truncated, 'wrapped-reply'], wrapped.speaker);
}

/** A signal while it is put together: filling one in is several times faster than spreading parts into new ones. */
type Draft = { -readonly [Field in keyof Signal]: Signal[Field] };

function parseLines(
  whole: string,
  first: number,
  raw: string,
  before: readonly Flaw[],
  speaker?: Speaker,
  isInner = false,
): Signal {
  const answered = splitInReplyTo(whole);
  const split = splitReply(answered?.text ?? whole, first);
  const { reply, flaws } = split;
  // One level: a text full of quoted replies would nest without bound.
  const inner = isInner ? undefined : innerReply(split.text);
  const found = split.code === undefined ? findCode(split.text) : undefined;
  const own = found && inner && found.start > split.text.length - (inner.raw?.length ?? 0) ? undefined : found;
  const code = split.code ?? own?.code;
  const text = (own && opens(own) ? wordsBehind(split.text, own) : split.text).trim();
  if (before.length > 0) flaws.unshift(...before);
  if (own !== undefined) flaws.push(...own.flaws);
  if (!isReplyCode(reply)) flaws.push('nonstandard-reply');
  if (code !== undefined && classesDiffer(reply, code)) flaws.push('class-mismatch');
  const signal: Draft = code === undefined ? { reply, text, raw, flaws } : { code, reply, text, raw, flaws };
  const command = answered?.command ?? speaker?.command;
  if (command !== undefined) signal.command = command;
  if (speaker?.remoteHost !== undefined) signal.remoteHost = speaker.remoteHost;
  if (speaker?.remoteAddress !== undefined) signal.remoteAddress = speaker.remoteAddress;
  if (inner !== undefined) signal.inner = inner;
  return signal;
}

/** A reply with a code in mid-text is one that is quoted there: `554 expired, last error: 421 4.4.0 try later`. */
function innerReply(text: string): Signal | undefined {
  const at = quotedReplyAt(text, 0);
  if (at < 0) return undefined;
  const quoted = text.slice(at);
  return parseLines(quoted, replyAt(quoted, 0), quoted, NO_FLAWS, undefined, true);
}

/** `5.1.1 no such user`, or a sentence that ends in `(#5.1.1)`: a code without a reply. */
function parseCodeAlone(text: string, raw: string, before: readonly Flaw[]): Signal | undefined {
  const found = findCode(text);
  if (found === undefined) return undefined;
  const words = opens(found) ? wordsBehind(text, found) : text;
  return { code: found.code, text: words.trim(), raw, flaws: [...before, 'missing-reply', ...found.flaws] };
}

/** A decorated code that opens the text goes the way of a plain one. */
function opens(found: FoundCode): boolean {
  return !found.flaws.includes('code-in-text');
}

function wordsBehind(text: string, { end }: FoundCode): string {
  let start = end;
  while (start < end + 10 && CLOSERS.includes(text.charCodeAt(start))) start++;
  return text.slice(start);
}
