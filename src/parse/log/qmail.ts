/**
 * qmail-send: `delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_.../`, behind syslog's
 * prefix or multilog's TAI64N stamp. Blanks are `_` and ends of lines `/`. Who it was for stands in another line, that of
 * the start of the same delivery.
 */
import type { DeliveryAction } from '../../code/delivery-action.ts';
import { findCode } from '../../code/find-code.ts';
import { joined } from '../defined.ts';
import type { LogFront } from './log-front.ts';
import type { LogSignal } from './log-signal.ts';
import { said } from './said.ts';

/** splogger(8) puts a stamp of its own behind the program. */
const DELIVERY = /^(?:\d{1,12}\.\d{1,9} )?delivery (\d{1,10}): (success|failure|deferral): (\S+)\s*$/;
/** A `/` may be one that was said, as in an address of the web: these can only be the ends of lines. */
const LINE_END = /\/(?=$|Remote_host_said:|Giving_up_on_|[2-5]\d\d[-_])/g;
/** qmail's own, behind what the host said. */
const GIVING_UP = /\nGiving_up_on_[^\n]{0,300}/;
const ACTIONS: Readonly<Record<string, DeliveryAction>> = {
  success: 'delivered',
  failure: 'failed',
  deferral: 'delayed',
};
/** Returns what a line of qmail-send's says. */
export function parseQmailLine({ program = 'qmail-send', at, message }: LogFront, raw: string): LogSignal | undefined {
  const match = DELIVERY.exec(message);
  if (!match) return undefined;
  const [, delivery = '', status = '', words = ''] = match;
  const told = said(words.replace(LINE_END, '\n').replace(GIVING_UP, '').replaceAll('_', ' ').trim());
  // qmail's own sentences end in one: `Sorry, no mailbox here by that name. (#5.1.1)`.
  const code = told.code ?? (told.reply === undefined ? findCode(told.text ?? '')?.code : undefined);
  return joined<LogSignal>({ program, at, delivery }, told, {
    code,
    action: ACTIONS[status],
    raw,
  });
}
