/**
 * Reads a thrown value of nodemailer (6 to 10) or of Node's own net, dns and tls by its shape: neither is imported, so
 * errors that came over a wire or out of a queue as JSON are read just as well. An error about anything else is none of ours.
 */
import { replyClass } from '../../code/reply-code.ts';
import type { TransportCode } from '../../code/transport-code.ts';
import type { Signal } from '../../signal.ts';
import { MAX_ERRORS, MAX_REJECTED, MAX_REPLY } from '../limits.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { transportIn } from '../transport-in.ts';
import { contextOf } from './error-context.ts';
import { listProperty, property, textProperty } from './property.ts';
import { transportOf } from './transport-of.ts';

/** What an error says; for several recipients also what was said to each. */
export interface ErrorSignal extends Signal {
  /** One signal for each entry of nodemailer's `rejectedErrors`; judge these rather than the wrapper around them. */
  readonly rejected?: readonly Signal[];
}

/**
 * Returns what a thrown value says about a delivery, or `undefined` when it is not about one.
 * Never throws, whatever was thrown.
 *
 * @param error - the value from `catch`, or one of nodemailer's `info.rejectedErrors`, or either as JSON
 * @returns reply, enhanced code, transport failure, command and recipient, as far as the error tells them
 * @example
 * ```ts
 * fromError({ code: 'ECONNREFUSED', syscall: 'connect' })?.transport // -> 'ECONNREFUSED'
 * ```
 * @see https://nodemailer.com/errors
 */
export function fromError(error: unknown): ErrorSignal | undefined {
  const signal = readError(error, { left: MAX_ERRORS });
  if (signal === undefined) return undefined;
  const rejected = listProperty(error, 'rejectedErrors', MAX_REJECTED)
    .map((one) => readError(one, { left: 1 }))
    .filter((one) => one !== undefined);
  if (rejected.length === 0) return signal;
  return { ...signal, flaws: rejected.length > 1 ? [...signal.flaws, 'several-recipients'] : signal.flaws, rejected };
}

/** How many more errors may be looked at: errors may hold each other in circles. */
interface Budget {
  left: number;
}

function readError(error: unknown, budget: Budget): Signal | undefined {
  if (typeof error !== 'object' || error === null || budget.left-- <= 0) return undefined;
  return readReply(error) ?? readTransport(error) ?? readBehind(error, budget) ?? readMessage(error);
}

/** nodemailer keeps the server's answer in `response`, and its first digits in `responseCode`. */
function readReply(error: object): Signal | undefined {
  const response = textProperty(error, 'response');
  const reply = response === undefined ? undefined : parseReply(response);
  if (response !== undefined && reply?.reply !== undefined) return { ...reply, ...contextOf(error), raw: response };
  const number = property(error, 'responseCode');
  if (!Number.isInteger(number) || replyClass(number as number) === undefined)
    return reply && { ...reply, ...contextOf(error) };
  const words = response ?? textProperty(error, 'message') ?? '';
  return { ...(parseReply(`${String(number)} ${words}`) ?? { flaws: [] }), ...contextOf(error), raw: words };
}

function readTransport(error: object): Signal | undefined {
  const transport = transportOf(error);
  if (transport === undefined || isAboutFile(error, transport)) return undefined;
  const message = textProperty(error, 'message') ?? '';
  return { transport, text: message, ...contextOf(error), raw: message, flaws: [] };
}

/** A firewall answers EACCES or EPERM to connect(2), but a file that may not be opened does too. */
function isAboutFile(error: object, transport: TransportCode): boolean {
  return (transport === 'EACCES' || transport === 'EPERM') && property(error, 'syscall') !== 'connect';
}

/**
 * What a queue kept of an error may be its message alone. A reply needs its enhanced code: "500 Internal Server Error" is
 * of the web.
 */
function readMessage(error: object): Signal | undefined {
  const message = textProperty(error, 'message')?.slice(0, MAX_REPLY) ?? '';
  const start = message.search(/(?<=^|: )[45]\d\d[ -][45]\.\d{1,3}\.\d/);
  const reply = start < 0 ? undefined : parseReply(message.slice(start));
  if (reply !== undefined) return { ...reply, ...contextOf(error), raw: message };
  const transport = transportIn(message);
  return transport && { transport, text: message, ...contextOf(error), raw: message, flaws: [] };
}

/** Node wraps: an AggregateError of all addresses that were tried, or an error with a cause. */
function readBehind(error: object, budget: Budget): Signal | undefined {
  for (const inner of [...listProperty(error, 'errors', MAX_ERRORS), property(error, 'cause')]) {
    const signal = readError(inner, budget);
    if (signal !== undefined) return signal;
  }
  return undefined;
}
