/**
 * Reads a thrown value of nodemailer (6 to 10) or of Node's own net, dns and tls by its shape: neither is imported, so
 * errors that came over a wire or out of a queue as JSON are read just as well. An error about anything else is none of ours.
 */
import { replyClass } from '../../code/reply-code.ts';
import { toTransportCode, type TransportCode } from '../../code/transport-code.ts';
import type { Signal, SmtpCommand } from '../../signal.ts';
import { MAX_ERRORS, MAX_REJECTED } from '../limits.ts';
import { toSmtpCommand } from '../smtp/in-reply-to.ts';
import { parseReply } from '../smtp/parse-reply.ts';
import { listProperty, property, textProperty } from './property.ts';

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
  return readReply(error) ?? readTransport(error) ?? readBehind(error, budget);
}

/** nodemailer keeps the server's answer in `response`, and its first digits in `responseCode`. */
function readReply(error: object): Signal | undefined {
  const response = textProperty(error, 'response');
  const reply = response === undefined ? undefined : parseReply(response);
  if (response !== undefined && reply?.reply !== undefined) return { ...reply, ...context(error), raw: response };
  const number = property(error, 'responseCode');
  if (!Number.isInteger(number) || replyClass(number as number) === undefined)
    return reply && { ...reply, ...context(error) };
  const words = response ?? textProperty(error, 'message') ?? '';
  return { ...(parseReply(`${String(number)} ${words}`) ?? { flaws: [] }), ...context(error), raw: words };
}

function readTransport(error: object): Signal | undefined {
  const transport = transportOf(error);
  if (transport === undefined || isAboutFile(error, transport)) return undefined;
  const message = textProperty(error, 'message') ?? '';
  return { transport, text: message, ...context(error), raw: message, flaws: [] };
}

/** A firewall answers EACCES or EPERM to connect(2), but a file that may not be opened does too. */
function isAboutFile(error: object, transport: TransportCode): boolean {
  return (transport === 'EACCES' || transport === 'EPERM') && property(error, 'syscall') !== 'connect';
}

/** Node wraps: an AggregateError of all addresses that were tried, or an error with a cause. */
function readBehind(error: object, budget: Budget): Signal | undefined {
  for (const inner of [...listProperty(error, 'errors', MAX_ERRORS), property(error, 'cause')]) {
    const signal = readError(inner, budget);
    if (signal !== undefined) return signal;
  }
  return undefined;
}

/**
 * The most telling of the names: nodemailer puts ESOCKET, ECONNECTION or EDNS over the system's own, which stays in
 * `originalCode` (10) or only in the message ("connect ECONNREFUSED 192.0.2.1:25", 6 to 9).
 */
function transportOf(error: object): TransportCode | undefined {
  const original = toTransportCode(property(error, 'originalCode'));
  const code = property(error, 'code');
  const known = toTransportCode(code);
  if (original !== undefined) return original;
  if (known === undefined || !COARSE.has(known)) return known;
  const named = /\b(?:E[A-Z]{2,12}(?:_[A-Z]{4,8})?|CERT_[A-Z_]{3,20}|ERR_[A-Z_]{3,40})\b/g;
  for (const [name] of (textProperty(error, 'message') ?? '').slice(0, 1_000).matchAll(named)) {
    const system = toTransportCode(name);
    if (system !== undefined) return system;
  }
  return toTransportCode(property(property(error, 'cause'), 'code')) ?? known;
}

const COARSE: ReadonlySet<TransportCode> = /* @__PURE__ */ new Set<TransportCode>([
  'ESOCKET',
  'ECONNECTION',
  'EDNS',
  'ETLS',
]);

/** Who was spoken to, in answer to what. */
function context(error: object): Partial<Signal> {
  const command = commandOf(error);
  const recipient = textProperty(error, 'recipient') ?? onlyRejected(error);
  const host = textProperty(error, 'hostname') ?? textProperty(error, 'host');
  const address = textProperty(error, 'address');
  return {
    ...(command && { command }),
    ...(recipient !== undefined && { finalRecipient: recipient }),
    ...(host !== undefined && { remoteHost: host }),
    ...(address !== undefined && { remoteAddress: address }),
  };
}

/** nodemailer says DATA for both halves of it; an error with EMESSAGE is about the second, after the message was sent. */
function commandOf(error: object): SmtpCommand | undefined {
  const phrase = textProperty(error, 'command') ?? (property(error, 'syscall') === 'connect' ? 'conn' : '');
  const command = toSmtpCommand(phrase);
  if (command === 'data' && property(error, 'code') === 'EMESSAGE') return 'end-of-data';
  return command;
}

/** The one recipient that was refused; where others were accepted, the answer is about the message and not about that one. */
function onlyRejected(error: object): string | undefined {
  const rejected = listProperty(error, 'rejected', 2);
  const [only] = rejected.length === 1 && listProperty(error, 'accepted', 1).length === 0 ? rejected : [];
  return typeof only === 'string' ? only : undefined;
}
