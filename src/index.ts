/**
 * Text comes in, a code is found, the code is looked up, a verdict is given.
 *
 * @packageDocumentation
 */
export { diagnose, diagnoseEach, type Diagnosis } from './diagnose.ts';
export * from './code/index.ts';
export * from './catalogue/index.ts';
// The decoder of whole mails stays behind its own door: most who ask about one reply never see a raw mail.
export {
  fromError,
  parseLogLine,
  parseReply,
  type AnySignal,
  type ErrorSignal,
  type LogSignal,
} from './parse/index.ts';
export type { Flaw, Signal, SmtpCommand } from './parse/index.ts';
export * from './classify/index.ts';
