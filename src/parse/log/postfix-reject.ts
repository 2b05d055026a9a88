/**
 * Refusals by Postfix's own smtpd(8), cleanup(8) and postscreen(8). Here Postfix is the host that spoke:
 * `NOQUEUE: reject: RCPT from client[192.0.2.1]: 450 4.1.8 <...>: words; from=<...> to=<...> proto=ESMTP helo=<...>`
 */
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { readEnvelope, splitEnvelope, type Refusal } from './postfix-envelope.ts';

const REJECT =
  /^([0-9A-Za-z]{2,20}): (?:milter-)?reject: ([A-Z][A-Za-z-]{2,20}(?: [a-z]{2,9})?) from (\S{1,300}): (.+)$/s;
/** By header_checks and body_checks of cleanup(8). */
const CONTENT = /^([0-9A-Za-z]{2,20}): reject: (?:(?:mime-|nested-)?header|body) /;
const ENVELOPE = '; from=<';

/** Returns what a refusal says, or `undefined` for another line. */
export function parsePostfixReject({ program = 'postfix', at, message }: LogFront, raw: string): LogSignal | undefined {
  const [, queueId, phase = 'END-OF-MESSAGE', client = '', rest] = REJECT.exec(message) ?? CONTENT.exec(message) ?? [];
  if (queueId === undefined) return undefined;
  const refusal = rest === undefined ? splitContent(message) : splitEnvelope(rest, separatorFor(client));
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
  return envelope === undefined || envelope.size === 0 ? undefined : { words: text.slice(end + 3), envelope };
}

/** smtpd(8) puts blanks between the fields, postscreen(8), which names a client by its address alone, commas too. */
function separatorFor(client: string): string {
  return client.startsWith('[') ? ', ' : ' ';
}
