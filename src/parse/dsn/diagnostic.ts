/**
 * Reads a Diagnostic-Code (RFC 3464 section 2.3.6): mostly the reply of a mail server, in one line or folded; sometimes
 * the words of a program that knows no SMTP. The reply itself is read by `parseReply`.
 */
import { findCode } from '../../code/find-code.ts';
import type { Signal } from '../../signal.ts';
import { MAX_REPLY } from '../limits.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { replyAt } from '../smtp/reply-line.ts';
import { transportIn } from '../transport-in.ts';
import { splitType } from './typed-value.ts';

/** What was said, and in which protocol. */
export interface Diagnostic {
  readonly signal: Signal;
  /** In lower case; empty where none is named. */
  readonly type: string;
}

/** Returns what a Diagnostic-Code says; the field may still be folded. */
export function readDiagnostic(field: string): Diagnostic {
  const raw = field.trim();
  const { type, value } = splitType(raw);
  return { type, signal: readWords(value.includes('\n') ? joinLines(value) : value, raw) };
}

/** Returns what words say that hold a reply, a code, or neither. */
export function readWords(words: string, raw = words): Signal {
  const parsed = readQuoted(words) ?? parseReply(words);
  if (parsed !== undefined) {
    // Below SMTP there is no reply, but what a program says about that may quote a code of its own.
    const transport = parsed.reply === undefined ? transportIn(words) : undefined;
    if (transport === undefined) return raw === parsed.raw ? parsed : Object.assign({}, parsed, { raw });
    return Object.assign({}, parsed, { raw, transport });
  }
  const text = words.slice(0, MAX_REPLY);
  const transport = transportIn(text);
  return { ...(transport && { transport }), text, raw, flaws: words.length > MAX_REPLY ? ['truncated'] : [] };
}

/**
 * `5.1.0 - Unknown address error 550-'5.7.1 Access denied' (delivery attempts: 0)` of Cisco AsyncOS: its own opinion,
 * then the reply, whose quotes stand between reply code and enhanced code.
 */
function readQuoted(words: string): Signal | undefined {
  const quote = words.indexOf("-'");
  const reply = quote < 3 ? 0 : replyAt(words, quote - 3);
  const end = words.lastIndexOf("'");
  if (reply === 0 || end < quote + 3) return undefined;
  const said = parseReply(`${reply} ${words.slice(quote + 2, end)}`);
  const code = said?.code ?? findCode(words.slice(0, quote - 3))?.code;
  return said && code !== undefined ? Object.assign({}, said, { code }) : said;
}

/** Where each folded line opens with a reply code the lines are those of the server; elsewhere somebody had no room. */
function joinLines(value: string): string {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.join(lines.every((line) => replyAt(line, 0) !== 0) ? '\n' : ' ');
}
