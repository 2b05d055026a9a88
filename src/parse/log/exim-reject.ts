/** What Exim itself refused: `H=(helo) [192.0.2.1] F=<sender> rejected RCPT <recipient>: relay not permitted`. */
import { bracketed } from './bracketed.ts';
import { joined } from '../defined.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { withoutEscapes } from './log-escapes.ts';
import { readEximFields } from './exim-fields.ts';
import type { LogSignal, Origin } from './log-signal.ts';
import { said } from './said.ts';

/** `rejected RCPT <a@b>: words`, `rejected after DATA: words`, `rejected connection in "connect" ACL: words`. */
const REJECTED =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- anchored, and the words begin at the first colon
  /^(temporarily )?rejected (RCPT|MAIL|EHLO or HELO|EHLO|HELO|DATA|after DATA|during MIME ACL checks|connection|AUTH)([^:]{0,400})(?:: ?(.*))?$/s;

/** What Exim answers unless a rule of its own says otherwise (its specification, "The message modifier"). */
const DENIED = 550;
const DEFERRED = 451;

/** Returns what a refusal says, or `undefined` for another line; the fields begin at `start`. */
export function parseEximReject(text: string, start: number, origin: Origin): LogSignal | undefined {
  if (!text.startsWith('H=', start)) return undefined;
  const { values, address, helo, words } = readEximFields(` ${text.slice(start)}`, 0);
  const match = REJECTED.exec(words);
  if (!match) return undefined;
  const [, temporarily, phase = '', behind = '', why = ''] = match;
  const mailed = phase === 'MAIL' ? bracketed(behind) : undefined;
  // Here Exim is the host that speaks, and no other.
  const { remoteHost: _host, remoteAddress: _address, ...told } = said(withoutEscapes(why));
  return joined<LogSignal>(origin, told, {
    reply: told.reply ?? (temporarily === undefined ? DENIED : DEFERRED),
    relay: address === undefined ? undefined : `[${address}]`,
    command:
      phase === 'connection'
        ? 'connect'
        : phase.endsWith('DATA') || phase.startsWith('during')
          ? 'end-of-data'
          : toSmtpCommand(phase),
    finalRecipient: phase === 'RCPT' ? bracketed(behind) : undefined,
    mailFrom: values.get('F') ?? mailed,
    helo: helo ?? values.get('H'),
  });
}
