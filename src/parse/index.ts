/**
 * From what programs write to a signal: SMTP replies, log lines, thrown errors. The parsers are total: a text that is
 * not what they read gives `undefined`, and what is odd but readable is named in `flaws`.
 *
 * @packageDocumentation
 */
export { parseBounce } from './bounce/parse-bounce.ts';
export type { Bounce, BounceKind, Disposition, Feedback, OriginalMessage } from './bounce/bounce.ts';
export type { DeliveryStatus, RecipientReport } from './dsn/delivery-status.ts';
export { parseDeliveryStatus } from './dsn/parse-delivery-status.ts';
export { fromError, type ErrorSignal } from './error/from-error.ts';
export type { AnySignal } from './any-signal.ts';
export type { LogSignal } from './log/log-signal.ts';
export { parseLogLine } from './log/parse-log-line.ts';
export type { Limits } from './limits-of-mail.ts';
export { splitMbox } from './mbox/split-mbox.ts';
export { parseReply } from './smtp/parse-reply.ts';
export type { DeliveryAction } from '../code/delivery-action.ts';
export type { Flaw, Signal, SmtpCommand } from '../signal.ts';
export { parseVerp, type Verp } from './verp/parse-verp.ts';
