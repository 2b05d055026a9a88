/**
 * From what programs write to a signal: SMTP replies, log lines, thrown errors. The parsers are total: a text that is
 * not what they read gives `undefined`, and what is odd but readable is named in `flaws`.
 *
 * @packageDocumentation
 */
export { fromError, type ErrorSignal } from './error/from-error.ts';
export { parseLogLine, type LogSignal } from './log/parse-line.ts';
export { parseReply } from './smtp/parse-reply.ts';
export type { DeliveryAction } from '../code/delivery-action.ts';
export type { Flaw, Signal, SmtpCommand } from '../signal.ts';
