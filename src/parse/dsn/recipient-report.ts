/** One group of recipient fields (RFC 3464 section 2.3) as a signal. */
import type { EnhancedCode } from '../../code/enhanced-code.ts';
import { isDeliveryAction } from '../../code/delivery-action.ts';
import { findCode } from '../../code/find-code.ts';
import { classesDiffer } from '../../code/reply-code.ts';
import type { Flaw } from '../../signal.ts';
import { decodeBytes } from '../mime/decode-bytes.ts';
import { unfold } from '../mime/header.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import type { RecipientReport } from './delivery-status.ts';
import { readDiagnostic } from './diagnostic.ts';
import { saysMore } from './says-more.ts';
import { FIELD, fieldName } from './field-names.ts';
import { NO_EXTENSIONS, toExtensions, type Group } from './group.ts';
import { readReportAddress } from './report-address.ts';
import { splitType, withoutComment } from './typed-value.ts';

type Draft = { -readonly [Name in keyof RecipientReport]: RecipientReport[Name] };
const LITERAL = /[[(]([\da-f.:]{3,45})[\])]/i;

/** Returns what the fields of one recipient say. */
export function readRecipient({ known, others }: Group): RecipientReport {
  const report = withDiagnostic(known[FIELD.diagnosticCode]);
  const flaws: Flaw[] = [];
  const unread: [string, string][] = [];
  const read = (number: number, reader: FieldReader): void => {
    const value = known[number];
    const flaw = value === undefined ? missing(number) : reader(report, unfold(value));
    if (flaw === undefined) return;
    flaws.push(flaw);
    if (value !== undefined) unread.push([fieldName(number), value]);
  };
  // What a Diagnostic-Code says of code and host, the fields of their own know better.
  read(FIELD.finalRecipient, readFinalRecipient);
  read(FIELD.originalRecipient, readOriginalRecipient);
  read(FIELD.action, readAction);
  read(FIELD.status, readStatus);
  read(FIELD.remoteMta, readRemoteMta);
  read(FIELD.lastAttempt, readLastAttempt);
  read(FIELD.willRetryUntil, readWillRetryUntil);
  read(FIELD.finalLogId, readFinalLogId);
  read(FIELD.localizedDiagnostic, readLocalized);
  report.flaws = joinFlaws(report, flaws);
  if (others.length + unread.length > 0) report.extensions = toExtensions([...unread, ...others]);
  return report;
}

/** Reads one field into the report; returns a flaw for one that cannot be read, which is then kept as it was written. */
type FieldReader = (report: Draft, value: string) => Flaw | undefined;

/** The fields that RFC 3464 requires. */
function missing(number: number): Flaw | undefined {
  const isRequired = number === FIELD.finalRecipient || number === FIELD.action || number === FIELD.status;
  return isRequired ? `missing-${fieldName(number)}` : undefined;
}

function withDiagnostic(field: string | undefined): Draft {
  if (field === undefined || field === '') return { flaws: [], extensions: NO_EXTENSIONS };
  const { signal, type } = readDiagnostic(decodeBytes(field, undefined));
  // To an object that a spread made V8 adds fields fifty times as slowly.
  const report: Draft = Object.assign({ extensions: NO_EXTENSIONS }, signal);
  if (type !== '') report.diagnosticType = type;
  return report;
}

function readFinalRecipient(report: Draft, value: string): Flaw | undefined {
  const address = readReportAddress(decodeBytes(value, 'utf-8'));
  if (address === undefined) return 'missing-final-recipient';
  report.finalRecipient = address;
  return undefined;
}

function readOriginalRecipient(report: Draft, value: string): undefined {
  const address = readReportAddress(decodeBytes(value, 'utf-8'));
  if (address !== undefined) report.originalRecipient = address;
}

/** `failed`, `Failed (permanent)`; what is none of the five is kept among the extensions. */
function readAction(report: Draft, value: string): Flaw | undefined {
  const action = withoutComment(value).toLowerCase();
  if (!isDeliveryAction(action)) return 'nonstandard-action';
  report.action = action;
  return undefined;
}

/**
 * What Sendmail, and others who learned from it, make of every 550 that answers RCPT and has no code of its own: a guess
 * by three digits, which also stand in front of "we do not like your host".
 */
const GUESS = '5.1.1';

/**
 * The Status field decides: it is what the reporting MTA acted on, whatever code stands in the reply that it quotes.
 * Only where it says no more than the reply does the reply's own code stand.
 */
function readStatus(report: Draft, value: string): Flaw | undefined {
  const found = findCode(value);
  if (found === undefined) return 'unreadable-status';
  const own = report.code ?? innerCode(report, found.code);
  report.code = own !== undefined && saysMore(own, found.code) ? own : found.code;
  // A comment may say what no Diagnostic-Code does: `5.2.2 (mailbox full)`.
  if (report.text === undefined && found.end < value.length) readComment(report, value.slice(found.end));
  if (own === undefined) return found.code === GUESS && report.reply !== undefined ? 'assumed-status' : undefined;
  return own === found.code ? undefined : 'mixed-codes';
}

/** A reply that quotes another may have its code there alone. Not that of a question about the sender: a call-back is answered as well. */
function innerCode({ inner, text = '' }: Draft, status: EnhancedCode): EnhancedCode | undefined {
  return status.endsWith('.0.0') && !/verif|call-?(?:back|out)|sender/i.test(text) ? inner?.code : undefined;
}

function readComment(report: Draft, behind: string): void {
  const comment = behind
    .trim()
    .replace(/^\(|\)$/g, '')
    .trim();
  if (comment !== '') report.text = comment;
}

function readRemoteMta(report: Draft, value: string): undefined {
  const mta = splitType(value).value;
  if (mta === '') return;
  report.remoteMta = mta;
  if (!/[\s[(]/.test(mta)) {
    report.remoteHost = mta;
    return;
  }
  const address = LITERAL.exec(mta)?.[1];
  const host = mta.split(/[\s[(]/, 1)[0] ?? '';
  if (host !== '') report.remoteHost = host;
  if (address !== undefined) report.remoteAddress = address;
}

function readLastAttempt(report: Draft, value: string): Flaw | undefined {
  report.lastAttemptText = value;
  const date = parseMailDate(value);
  if (date === undefined) return 'unreadable-date';
  report.lastAttempt = date;
  return undefined;
}

function readWillRetryUntil(report: Draft, value: string): Flaw | undefined {
  report.willRetryUntilText = value;
  const date = parseMailDate(value);
  if (date === undefined) return 'unreadable-date';
  report.willRetryUntil = date;
  return undefined;
}

function readFinalLogId(report: Draft, value: string): undefined {
  if (value !== '') report.finalLogId = value;
}

/** `Localized-Diagnostic: de; Postfach voll`. */
function readLocalized(report: Draft, value: string): undefined {
  const { value: text } = splitType(value);
  if (text !== '') report.localizedText = decodeBytes(text, 'utf-8');
}

/** Reply and code are compared again, since the code may be another now. */
function joinFlaws({ code, reply, flaws: ofReply }: Draft, flaws: readonly Flaw[]): readonly Flaw[] {
  const differ = code !== undefined && reply !== undefined && classesDiffer(reply, code);
  if (flaws.length === 0 && !differ) return ofReply.includes('class-mismatch') ? without(ofReply) : ofReply;
  return [...new Set([...without(ofReply), ...flaws, ...(differ ? ['class-mismatch'] : [])])];
}

function without(flaws: readonly Flaw[]): readonly Flaw[] {
  return flaws.filter((flaw) => flaw !== 'class-mismatch');
}
