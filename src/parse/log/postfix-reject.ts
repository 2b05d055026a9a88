/**
 * Refusals by Postfix's own smtpd(8), cleanup(8) and postscreen(8). Here Postfix is the host that spoke:
 * `NOQUEUE: reject: RCPT from client[192.0.2.1]: 450 4.1.8 <...>: words; from=<...> to=<...> proto=ESMTP helo=<...>`
 */
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { addressEnd, fieldEnd } from './field-end.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';

const REJECT =
  /^([0-9A-Za-z]{2,20}): (?:milter-)?reject: ([A-Z][A-Za-z-]{2,20}(?: [a-z]{2,9})?) from \S{1,300}: (.+)$/s;
const FIELD = /(from|to|proto|helo|sasl_method|sasl_username)=/y;
/** Semicolons in the words of a refusal that are looked at: each costs a look at what follows. */
const MAX_TRIES = 20;

/** Returns what a refusal says, or `undefined` for another line. */
export function parsePostfixReject({ program = 'postfix', at, message }: LogFront, raw: string): LogSignal | undefined {
  const match = REJECT.exec(message);
  if (!match) return undefined;
  const [, queueId = '', phase = '', rest = ''] = match;
  const { words, envelope } = splitEnvelope(rest);
  const reply = parseReply(words);
  if (reply === undefined) return undefined;
  const command = phase.startsWith('END-OF') ? 'end-of-data' : toSmtpCommand(phase);
  const to = envelope.get('to');
  const from = envelope.get('from');
  const helo = envelope.get('helo');
  return {
    ...reply,
    program,
    ...(at !== undefined && { at }),
    ...(queueId !== 'NOQUEUE' && { queueId }),
    ...(command && { command }),
    ...(to !== undefined && { finalRecipient: to }),
    ...(from !== undefined && { mailFrom: from }),
    ...(helo !== undefined && { helo }),
    raw,
  };
}

/** What was said, and the envelope that comes last: `; from=<...> to=<...> proto=ESMTP helo=<...>`. */
function splitEnvelope(text: string): { readonly words: string; readonly envelope: ReadonlyMap<string, string> } {
  // The words quote addresses, and addresses may quote envelopes: only what can be read to the very end is one.
  for (let at = text.indexOf('; '), tries = 0; at >= 0 && tries < MAX_TRIES; at = text.indexOf('; ', at + 2), tries++) {
    // smtpd(8) puts blanks between the fields, postscreen(8) commas too.
    const envelope = readEnvelope(text, at + 2, ' ') ?? readEnvelope(text, at + 2, ', ');
    if (envelope !== undefined) return { words: text.slice(0, at), envelope };
  }
  return { words: text, envelope: new Map() };
}

function readEnvelope(text: string, start: number, separator: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = start; at < text.length;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1];
    if (name === undefined) return undefined;
    at += name.length + 1;
    const bracketed = text.charAt(at) === '<';
    const end = bracketed ? addressEnd(text, at + 1, separator) : fieldEnd(text, at, separator);
    // Postfix ends with proto and helo: an address that reaches to the end has swallowed them.
    if (end < 0 || (end === text.length - 1 && (name === 'from' || name === 'to'))) return undefined;
    fields.set(name, bracketed ? text.slice(at + 1, end) : text.slice(at, end));
    at = (bracketed ? end + 1 : end) + separator.length;
  }
  return fields;
}
