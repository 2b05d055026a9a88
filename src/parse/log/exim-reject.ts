/** What Exim itself refused: `H=(helo) [192.0.2.1] F=<sender> rejected RCPT <recipient>: relay not permitted`. */
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { closingBracket } from './field-end.ts';
import { withoutEscapes } from './log-escapes.ts';
import { readEximFields } from './exim-fields.ts';
import { parseEximLimit } from './exim-limit.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

/** `rejected RCPT <a@b>: words`, `rejected after DATA: words`, `rejected connection in "connect" ACL: words`. */
const REJECTED =
  /^ (temporarily )?rejected (RCPT|MAIL|VRFY|EHLO or HELO|EHLO|HELO|DATA|after (?:DATA|PRDR)|during MIME ACL checks|connection|AUTH|STARTTLS|DKIM|by local_scan\(\)|by non-SMTP ACL)(?=[ :]|$)/;
/** The client, or the user where a program of the same host sent it, or the sender. */
const BEGINNING = /[HUF]=/y;

/** What Exim answers unless a rule of its own says otherwise (its specification, "The message modifier"). */
const DENIED = 550;
const NO_AUTH = 503;
const DEFERRED = 451;

/** Returns what a refusal says, or `undefined` for another line; the fields begin at `start`. */
export function parseEximReject(text: string, start: number, origin: Origin): LogSignal | undefined {
  BEGINNING.lastIndex = start;
  if (!BEGINNING.test(text)) return parseEximLimit(text, start, origin);
  const { values, address, helo, rest } = readEximFields(` ${text.slice(start)}`, 0);
  const match = REJECTED.exec(rest);
  if (!match) return undefined;
  const [head, temporarily, phase = ''] = match;
  const { about, why } = splitWords(rest.slice(head.length));
  const words = withoutEscapes(why);
  const usual = temporarily !== undefined ? DEFERRED : phase === 'AUTH' ? NO_AUTH : DENIED;
  // What is quoted farther on was said by somebody else; what a client gives as its name or asks for may hold a colon.
  const isReply =
    !/HELO|VRFY/.test(phase) && /^[45]\d\d[ -]/.test(words) && words.charAt(0) === String(usual).charAt(0);
  // Here Exim is the host that speaks, and no other.
  const { remoteHost: _host, remoteAddress: _address, ...told } = isReply ? said(words) : { text: words, flaws: [] };
  return joined<LogSignal>(origin, told, {
    reply: told.reply ?? usual,
    relay: address === undefined ? undefined : `[${address}]`,
    command:
      phase === 'connection'
        ? 'connect'
        : /^(?:after|during|by|DKIM)/.test(phase)
          ? 'end-of-data'
          : toSmtpCommand(phase),
    finalRecipient: phase === 'RCPT' ? about : undefined,
    mailFrom: values.get('F') ?? (phase === 'MAIL' ? about : undefined),
    helo: helo ?? values.get('H'),
  });
}

/** The address of ` <recipient>: words`, and the words; an address may hold a colon, or a colon and a blank between quotes. */
function splitWords(behind: string): { readonly about?: string; readonly why: string } {
  const end = behind.startsWith(' <') ? closingBracket(behind, 2) : -1;
  const colon = behind.indexOf(': ', Math.max(end, 0));
  return { ...(end >= 0 && { about: behind.slice(2, end) }), why: colon < 0 ? '' : behind.slice(colon + 2) };
}
