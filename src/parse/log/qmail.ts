/**
 * qmail-send: `delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_.../`, behind syslog's
 * prefix or multilog's TAI64N stamp. Blanks are `_` and ends of lines `/`. Who it was for stands in another line, that of
 * the start of the same delivery.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { findCode } from '../../code/find-code.ts';
import { joined } from '../defined.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';
import type { SyslogPrefix } from './syslog-prefix.ts';

const DELIVERY = /^(?:\d{1,12}\.\d{1,9} )?delivery (\d{1,10}): (success|failure|deferral): (\S+)\s*$/;
/** In front of the message: a stamp of multilog or of tai64nlocal, or syslog's line, whose qmail has no process number. */
const PREFIX =
  /^(?:@([\da-f]{24}) |\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9} |[^@]{0,120}?\b(qmail(?:-send)?): )(?=\d|delivery )/;
/** A `/` may be one that was said, as in an address of the web: these can only be the ends of lines. */
const LINE_END = /\/(?=$|Remote_host_said:|Giving_up_on_|[2-5]\d\d[-_])/g;
/** qmail's own, behind what the host said. */
const GIVING_UP = /\nGiving_up_on_[^\n]{0,300}/;
const ACTIONS: Readonly<Record<string, DeliveryAction>> = {
  success: 'delivered',
  failure: 'failed',
  deferral: 'delayed',
};
/** TAI is this far ahead of the epoch in qmail's stamps, which count no leap seconds. */
const TAI_SECONDS = 10;

/** Returns what a line of qmail-send's says. */
export function parseQmailLine({ at, message }: SyslogPrefix, raw: string): LogSignal | undefined {
  const [prefix = '', stamp, program = 'qmail-send'] = PREFIX.exec(message) ?? [];
  const match = DELIVERY.exec(message.slice(prefix.length));
  if (!match) return undefined;
  const [, delivery = '', status = '', words = ''] = match;
  const told = said(words.replace(LINE_END, '\n').replace(GIVING_UP, '').replaceAll('_', ' ').trim());
  // qmail's own sentences end in one: `Sorry, no mailbox here by that name. (#5.1.1)`.
  const code = told.code ?? (told.reply === undefined ? findCode(told.text ?? '')?.code : undefined);
  return joined<LogSignal>({ program, at: at ?? epochOf(stamp), delivery }, told, {
    code,
    action: ACTIONS[status],
    raw,
  });
}

/** https://cr.yp.to/libtai/tai64.html: 2 ** 62 and the seconds, and the nanoseconds. */
function epochOf(label: string | undefined): number | undefined {
  if (label === undefined) return undefined;
  const seconds = Number.parseInt(label.slice(1, 16), 16) - TAI_SECONDS;
  return seconds * 1000 + Math.floor(Number.parseInt(label.slice(16), 16) / 1_000_000);
}
