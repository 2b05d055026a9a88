/**
 * Refusals by Postfix's own smtpd(8), cleanup(8) and postscreen(8). Here Postfix is the host that spoke:
 * `NOQUEUE: reject: RCPT from client[192.0.2.1]: 450 4.1.8 <...>: words; from=<...> to=<...> proto=ESMTP helo=<...>`
 */
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { addressEnd, fieldEnd } from './field-end.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';

const REJECT =
  /^([0-9A-Za-z]{2,20}): (?:milter-)?reject: ([A-Z][A-Za-z-]{2,20}(?: [a-z]{2,9})?) from \S{1,300}: (.+)$/s;
/** In the order in which Postfix writes them, so that an address cannot repeat one. */
const FIELDS: readonly string[] = ['from', 'to', 'proto', 'helo', 'sasl_method', 'sasl_username'];
const FIELD = /([a-z_]{2,13})=/y;
/** Semicolons in the words of a refusal that are looked at: each costs a look at what follows. */
const MAX_TRIES = 20;

/** By header_checks and body_checks of cleanup(8). */
const CONTENT = /^([0-9A-Za-z]{2,20}): reject: (?:(?:mime-|nested-)?header|body) /;
const ENVELOPE = '; from=<';

interface Refusal {
  readonly words: string;
  readonly envelope: ReadonlyMap<string, string>;
}

/** Returns what a refusal says, or `undefined` for another line. */
export function parsePostfixReject({ program = 'postfix', at, message }: LogFront, raw: string): LogSignal | undefined {
  const [, queueId, phase = 'END-OF-MESSAGE', rest] = REJECT.exec(message) ?? CONTENT.exec(message) ?? [];
  if (queueId === undefined) return undefined;
  const refusal = rest === undefined ? splitContent(message) : splitEnvelope(rest);
  if (refusal === undefined) return undefined;
  const { words, envelope } = refusal;
  const reply = parseReply(words);
  if (reply === undefined) return undefined;
  return joined<LogSignal>(reply, {
    program,
    at,
    queueId: queueId === 'NOQUEUE' ? undefined : queueId,
    command: phase.startsWith('END-OF') ? 'end-of-data' : toSmtpCommand(phase),
    finalRecipient: envelope.get('to'),
    mailFrom: envelope.get('from'),
    helo: envelope.get('helo'),
    raw,
  });
}

/**
 * `header Subject: ... from client[192.0.2.1]; from=<...> to=<...> proto=ESMTP helo=<...>: words`. Where what is quoted holds
 * an envelope too, nobody can tell which is the true one.
 */
function splitContent(text: string): Refusal | undefined {
  const start = text.indexOf(ENVELOPE);
  const end = text.lastIndexOf('>: ');
  if (start < 0 || end < start || text.lastIndexOf(ENVELOPE) !== start) return undefined;
  // A program of the same host used no SMTP.
  const isLocal = text.endsWith(' from local', start);
  const envelope = readEnvelope(text.slice(start + 2, end + 1), 0, ' ', isLocal);
  return envelope && { words: text.slice(end + 3), envelope };
}

/** What was said, and the envelope that comes last: `; from=<...> to=<...> proto=ESMTP helo=<...>`. */
function splitEnvelope(text: string): Refusal {
  // The words quote addresses, and addresses may quote envelopes: only what can be read to the very end is one.
  for (let at = text.indexOf('; '), tries = 0; at >= 0 && tries < MAX_TRIES; at = text.indexOf('; ', at + 2), tries++) {
    // smtpd(8) puts blanks between the fields, postscreen(8) commas too.
    const envelope = readEnvelope(text, at + 2, ' ') ?? readEnvelope(text, at + 2, ', ');
    if (envelope !== undefined) return { words: text.slice(0, at), envelope };
  }
  return { words: text, envelope: new Map() };
}

function readEnvelope(
  text: string,
  start: number,
  separator: string,
  endsInTo = false,
): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let place = -1;
  for (let at = start; at < text.length;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1];
    const next = name === undefined ? -1 : FIELDS.indexOf(name);
    if (name === undefined || next <= place) return undefined;
    place = next;
    at += name.length + 1;
    const bracketed = text.charAt(at) === '<';
    const end = bracketed ? addressEnd(text, at + 1, separator) : fieldEnd(text, at, separator);
    const value = bracketed ? text.slice(at + 1, end) : text.slice(at, end);
    // Postfix ends with proto and helo: what reaches to the end has swallowed them if it is an address or holds a field.
    const isLast = end === text.length - 1;
    if (end < 0 || (isLast && (name === 'from' || (name === 'to' && !endsInTo) || value.includes('=<'))))
      return undefined;
    fields.set(name, value);
    at = (bracketed ? end + 1 : end) + separator.length;
  }
  return fields;
}
