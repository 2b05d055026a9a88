/** The fields that RFC 3464 and RFC 6533 name, by number: each field of each report is looked up here. */
import { isNamed, type Header } from '../mime/header.ts';

/** Those of the mail (RFC 3464 section 2.2) first, then those of a recipient (section 2.3). */
const NAMES = [
  'original-envelope-id',
  'reporting-mta',
  'dsn-gateway',
  'received-from-mta',
  'arrival-date',
  'original-recipient',
  'final-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'localized-diagnostic',
] as const;

/** The name of a known field. */
export type FieldName = (typeof NAMES)[number];

const FIRST_OF_RECIPIENT = NAMES.indexOf('original-recipient');

/** Returns the known field whose places begin at an index, or `undefined` for an extension. */
export function knownField(header: Header, index: number): FieldName | undefined {
  return NAMES.find((name) => isNamed(header, index, name));
}

/** Returns whether a field is one of the mail, and not of a recipient. */
export function isOfMail(name: FieldName): boolean {
  return NAMES.indexOf(name) < FIRST_OF_RECIPIENT;
}

/** Returns whether a field says whom a group is about; where one stands again, another group has begun. */
export function namesRecipient(name: FieldName | undefined): boolean {
  return name === 'original-recipient' || name === 'final-recipient';
}
