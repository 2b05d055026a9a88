/**
 * Reads the message/delivery-status part of a report (RFC 3464) and its twin for UTF-8 addresses (RFC 6533): groups of
 * fields with blank lines between. MTAs write them, and write them wrong: groups are divided where the fields say so.
 * It reads no whole mails; see `parseBounce`.
 */
import type { Flaw } from '../../signal.ts';
import { limitsOf, MAX_EXTENSIONS, type Limits } from '../limits-of-mail.ts';
import { nameAt, PLACES, rawValueAt, readHeader, unfold, type Header } from '../mime/header.ts';
import { parseMailDate } from '../mime/mail-date.ts';
import { toText } from '../mime/to-text.ts';
import type { DeliveryStatus, RecipientReport } from './delivery-status.ts';
import { isOfMail, knownField, namesRecipient, type FieldName } from './field-names.ts';
import { emptyGroup, toExtensions, type Group } from './group.ts';
import { readRecipient } from './recipient-report.ts';
import { splitType } from './typed-value.ts';

const MTAS = [
  ['reporting-mta', 'reportingMta'],
  ['received-from-mta', 'receivedFromMta'],
  ['dsn-gateway', 'dsnGateway'],
] as const;

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

/** The same for a text whose line ends are LF. */
export function readDeliveryStatus(text: string, limits: Limits): DeliveryStatus | undefined {
  const draft: Draft = { ofMail: emptyGroup(), recipients: [], current: undefined, flaws: new Set(), limits };
  for (let at = afterBlankLines(text, 0); at < text.length;) {
    const header = readHeader(text, at, limits.maxHeader);
    if (header.isCut) draft.flaws.add('truncated');
    if (!addGroup(draft, header)) break;
    // A line that is no field is passed over.
    at = afterBlankLines(text, header.next > at ? header.next : lineEnd(text, at));
  }
  closeRecipient(draft);
  return draft.ofMail.size + draft.recipients.length === 0 ? undefined : finish(draft);
}

interface Draft {
  readonly ofMail: Group;
  readonly recipients: RecipientReport[];
  /** The recipient whose fields are being read. */
  current: Group | undefined;
  readonly flaws: Set<Flaw>;
  readonly limits: Limits;
}

/** Returns false when no more recipients may be read. */
function addGroup(draft: Draft, header: Header): boolean {
  const names: (FieldName | undefined)[] = [];
  let hasMail = false;
  let hasRecipient = false;
  let isNew = false;
  for (let index = 0; index < header.places.length; index += PLACES) {
    const name = knownField(header, index);
    names.push(name);
    if (name === undefined) continue;
    if (isOfMail(name)) hasMail = true;
    else hasRecipient = true;
    isNew ||= namesRecipient(name) || draft.current?.known[name] !== undefined;
  }
  if (hasMail && hasRecipient) draft.flaws.add('misplaced-field');
  // A group that names nobody goes on with the one before it, unless it says again what that one said.
  const goesOn = draft.current !== undefined && !hasMail && !isNew;
  if (!goesOn) closeRecipient(draft);
  else if (hasRecipient) draft.flaws.add('misplaced-field');
  for (const [place, name] of names.entries()) {
    const isMail = name === undefined ? !hasRecipient && !goesOn : isOfMail(name);
    if (isMail) add(draft, draft.ofMail, header, place * PLACES, name);
    else if (!addToRecipient(draft, header, place * PLACES, name)) return false;
  }
  return true;
}

function addToRecipient(draft: Draft, header: Header, index: number, name: FieldName | undefined): boolean {
  // Two recipients without a blank line between them.
  if (name !== undefined && namesRecipient(name) && draft.current?.known[name] !== undefined) {
    draft.flaws.add('misplaced-field');
    closeRecipient(draft);
  }
  if (draft.current === undefined && draft.recipients.length >= draft.limits.maxRecipients) {
    draft.flaws.add('truncated');
    return false;
  }
  draft.current ??= emptyGroup();
  add(draft, draft.current, header, index, name);
  return true;
}

function add(draft: Draft, group: Group, header: Header, index: number, name: FieldName | undefined): void {
  if (name !== undefined && group.known[name] === undefined) {
    group.known[name] = rawValueAt(header, index);
    group.size++;
    return;
  }
  if (name !== undefined) draft.flaws.add('repeated-field');
  if (group.others.length < MAX_EXTENSIONS) group.others.push([nameAt(header, index), rawValueAt(header, index)]);
  else draft.flaws.add('truncated');
}

function closeRecipient(draft: Draft): void {
  if (draft.current === undefined) return;
  // Extensions alone are nobody's.
  if (draft.current.size > 0) draft.recipients.push(readRecipient(draft.current));
  draft.current = undefined;
}

function finish({ ofMail, recipients, flaws }: Draft): DeliveryStatus {
  const status: Mutable<DeliveryStatus> = { recipients, extensions: toExtensions(ofMail.others), flaws: [] };
  const { known } = ofMail;
  for (const [name, key] of MTAS) {
    const value = splitType(unfold(known[name] ?? '')).value;
    if (value !== '') status[key] = value;
  }
  const envelopeId = unfold(known['original-envelope-id'] ?? '');
  if (envelopeId !== '') status.envelopeId = envelopeId;
  const date = unfold(known['arrival-date'] ?? '');
  if (date !== '') {
    status.arrivalDateText = date;
    const arrivalDate = parseMailDate(date);
    if (arrivalDate === undefined) flaws.add('unreadable-date');
    else status.arrivalDate = arrivalDate;
  }
  if (status.reportingMta === undefined) flaws.add('missing-reporting-mta');
  status.flaws = [...flaws];
  return status;
}

function afterBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  // Blanks in front of the first field are not folding.
  return at;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}
