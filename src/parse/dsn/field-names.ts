/** The fields that RFC 3464 and RFC 6533 name, by number: each field of each report is looked up here. */
import { isNamed, type Header } from '../mime/header.ts';

/** Those of the mail (RFC 3464 section 2.2) first, then those of a recipient (section 2.3). */
const NAMES: readonly string[] = [
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
];

/** The places of the names. */
export const FIELD = {
  envelopeId: 0,
  reportingMta: 1,
  dsnGateway: 2,
  receivedFromMta: 3,
  arrivalDate: 4,
  originalRecipient: 5,
  finalRecipient: 6,
  action: 7,
  status: 8,
  remoteMta: 9,
  diagnosticCode: 10,
  lastAttempt: 11,
  finalLogId: 12,
  willRetryUntil: 13,
  localizedDiagnostic: 14,
} as const;

/** Returns the number of the field whose places begin at an index, or -1 for an extension. */
export function knownField(header: Header, index: number): number {
  for (let number = 0; number < NAMES.length; number++) if (isNamed(header, index, NAMES[number] ?? '')) return number;
  return -1;
}

/** Returns the name of a known field. */
export function fieldName(number: number): string {
  return NAMES[number] ?? '';
}

/** Returns whether a known field is one of the mail, and not of a recipient. */
export function isOfMail(number: number): boolean {
  return number < FIELD.originalRecipient;
}

/** Returns whether a field says whom a group is about; where one stands again, another group has begun. */
export function namesRecipient(number: number): boolean {
  return number === FIELD.originalRecipient || number === FIELD.finalRecipient;
}
