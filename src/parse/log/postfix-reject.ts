/**
 * Refusals by Postfix's own smtpd(8), cleanup(8) and postscreen(8). Here Postfix is the host that spoke:
 * `NOQUEUE: reject: RCPT from client[192.0.2.1]: 450 4.1.8 <...>: words; from=<...> to=<...> proto=ESMTP helo=<...>`
 */
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import type { LogSignal } from './parse-line.ts';
import type { SyslogPrefix } from './syslog-prefix.ts';

const REJECT =
  /^([0-9A-Za-z]{2,20}): (?:milter-)?reject: ([A-Z][A-Za-z-]{2,20}(?: [a-z]{2,9})?) from \S{1,300}: (.+)$/s;

/** Returns what a refusal says, or `undefined` for another line. */
export function parsePostfixReject(
  { program = 'postfix', at, message }: SyslogPrefix,
  raw: string,
): LogSignal | undefined {
  const match = REJECT.exec(message);
  if (!match) return undefined;
  const [, queueId = '', phase = '', rest = ''] = match;
  const split = envelopeStart(rest);
  const reply = parseReply(split < 0 ? rest : rest.slice(0, split));
  if (reply === undefined) return undefined;
  const envelope = split < 0 ? '' : rest.slice(split + 1);
  const command = phase.startsWith('END-OF') ? 'end-of-data' : toSmtpCommand(phase);
  const to = inBrackets(envelope, 'to');
  const from = inBrackets(envelope, 'from');
  const helo = inBrackets(envelope, 'helo');
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

/** The envelope comes last, and starts with the first field that is known; the words before it may hold a `;` too. */
function envelopeStart(text: string): number {
  const from = text.lastIndexOf('; from=<');
  const to = from < 0 ? text.lastIndexOf('; to=<') : from;
  return to < 0 ? text.lastIndexOf('; proto=') : to;
}

function inBrackets(envelope: string, name: string): string | undefined {
  const start = envelope.indexOf(` ${name}=<`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  const end = envelope.indexOf('>', from);
  return end < 0 ? undefined : envelope.slice(from, end);
}
