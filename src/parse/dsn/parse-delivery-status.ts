/**
 * Reads the message/delivery-status part of a report (RFC 3464) and its twin for UTF-8 addresses (RFC 6533): groups of
 * fields with blank lines between. MTAs write them, and write them wrong: groups are divided where the fields say so.
 * It reads no whole mails; see `parseBounce`.
 */
import { SPACE } from '../../code/characters.ts';
import type { Flaw } from '../../signal.ts';
import { limitsOf, MAX_EXTENSIONS, type Limits } from '../limits-of-mail.ts';
import { nameAt, PLACES, rawValueAt, readHeader, unfold, type Header } from '../mime/header.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import { toText } from '../mime/to-text.ts';
import type { DeliveryStatus, RecipientReport } from './delivery-status.ts';
import { FIELD, isOfMail, knownField, namesRecipient } from './field-names.ts';
import { emptyGroup, toExtensions, type Group } from './group.ts';
import { readRecipient } from './recipient-report.ts';
import { splitType } from './typed-value.ts';

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * Returns what the recipients' part of a report says, or `undefined` for a text that has none of its fields.
 *
 * @param part - the body of the part, with or without the part's own header
 * @param options - limits of what is read
 * @returns the fields of the mail, and one signal for each recipient
 * @throws TypeError or RangeError for an option that is no limit
 * @example
 * ```ts
 * parseDeliveryStatus('Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1')?.recipients[0]?.code // -> '5.1.1'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3464#section-2.1
 */
export function parseDeliveryStatus(part: string | Uint8Array, options?: Partial<Limits>): DeliveryStatus | undefined {
  const limits = limitsOf(options);
  const text = toText(part);
  return text === undefined ? undefined : readDeliveryStatus(text, limits);
}

/** The same for a piece of a text whose line ends are LF. */
export function readDeliveryStatus(
  text: string,
  limits: Limits,
  start = 0,
  end = text.length,
): DeliveryStatus | undefined {
  const draft: Draft = { ofMail: emptyGroup(), recipients: [], current: undefined, flaws: [], limits };
  for (let at = afterBlanks(text, start, end); at < end;) {
    const header = readHeader(text, at, limits.maxHeader, end);
    if (header.isCut) addFlaw(draft, 'truncated');
    if (!addGroup(draft, header)) break;
    // A line that is no field is passed over.
    at = afterBlanks(text, header.next > at ? header.next : lineEnd(text, at), end);
  }
  closeRecipient(draft);
  return draft.ofMail.size + draft.recipients.length === 0 ? undefined : finish(draft);
}

interface Draft {
  readonly ofMail: Group;
  readonly recipients: RecipientReport[];
  /** The recipient whose fields are being read. */
  current: Group | undefined;
  readonly flaws: Flaw[];
  readonly limits: Limits;
}

/** Returns false when no more recipients may be read. */
function addGroup(draft: Draft, header: Header): boolean {
  const numbers: number[] = [];
  let hasMail = false;
  let hasRecipient = false;
  let isNew = false;
  for (let index = 0; index < header.places.length; index += PLACES) {
    const number = knownField(header, index);
    numbers.push(number);
    if (number < 0) continue;
    if (isOfMail(number)) hasMail = true;
    else hasRecipient = true;
    isNew ||= namesRecipient(number) || draft.current?.known[number] !== undefined;
  }
  if (hasMail && hasRecipient) addFlaw(draft, 'misplaced-field');
  // A group that names nobody goes on with the one before it, unless it says again what that one said.
  const goesOn = draft.current !== undefined && !hasMail && !isNew;
  if (!goesOn) closeRecipient(draft);
  else if (hasRecipient) addFlaw(draft, 'misplaced-field');
  let index = 0;
  for (const number of numbers) {
    const isMail = number < 0 ? !hasRecipient && !goesOn : isOfMail(number);
    if (isMail) add(draft, draft.ofMail, header, index, number);
    else if (!addToRecipient(draft, header, index, number)) return false;
    index += PLACES;
  }
  return true;
}

function addToRecipient(draft: Draft, header: Header, index: number, number: number): boolean {
  // Two recipients without a blank line between them.
  if (namesRecipient(number) && draft.current?.known[number] !== undefined) {
    addFlaw(draft, 'misplaced-field');
    closeRecipient(draft);
  }
  if (draft.current === undefined && draft.recipients.length >= draft.limits.maxRecipients) {
    addFlaw(draft, 'truncated');
    return false;
  }
  draft.current ??= emptyGroup();
  add(draft, draft.current, header, index, number);
  return true;
}

function add(draft: Draft, group: Group, header: Header, index: number, number: number): void {
  if (number >= 0 && group.known[number] === undefined) {
    group.known[number] = rawValueAt(header, index);
    group.size++;
    return;
  }
  if (number >= 0) addFlaw(draft, 'repeated-field');
  if (group.others.length < MAX_EXTENSIONS) group.others.push([nameAt(header, index), rawValueAt(header, index)]);
  else addFlaw(draft, 'truncated');
}

function addFlaw({ flaws }: Draft, flaw: Flaw): void {
  if (!flaws.includes(flaw)) flaws.push(flaw);
}

function closeRecipient(draft: Draft): void {
  if (draft.current === undefined) return;
  // Extensions alone are nobody's.
  if (draft.current.size > 0) draft.recipients.push(readRecipient(draft.current));
  draft.current = undefined;
}

function finish({ ofMail, recipients, flaws }: Draft): DeliveryStatus {
  const { known, others } = ofMail;
  const status: Mutable<DeliveryStatus> = { recipients, extensions: toExtensions(others), flaws };
  const reportingMta = mtaOf(known[FIELD.reportingMta]);
  if (reportingMta === undefined) flaws.push('missing-reporting-mta');
  else status.reportingMta = reportingMta;
  const receivedFromMta = mtaOf(known[FIELD.receivedFromMta]);
  if (receivedFromMta !== undefined) status.receivedFromMta = receivedFromMta;
  const dsnGateway = mtaOf(known[FIELD.dsnGateway]);
  if (dsnGateway !== undefined) status.dsnGateway = dsnGateway;
  const envelopeId = known[FIELD.envelopeId];
  if (envelopeId) status.envelopeId = unfold(envelopeId);
  const date = known[FIELD.arrivalDate];
  if (!date) return status;
  status.arrivalDateText = unfold(date);
  const arrivalDate = parseMailDate(status.arrivalDateText);
  if (arrivalDate === undefined) flaws.push('unreadable-date');
  else status.arrivalDate = arrivalDate;
  return status;
}

/** `dns; mx.example.com`. */
function mtaOf(field: string | undefined): string | undefined {
  return (field && splitType(unfold(field)).value) || undefined;
}

/** Blanks in front of the first field of a group are not folding. */
function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= SPACE) at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}
