/** From a code to its row; for a code that is not registered, to the row that RFC 3463 section 2 falls back to. */
import { isCode } from '../code/enhanced-code.ts';
import { deepFreeze } from './deep-freeze.ts';
import { entries, type KnownCode } from './entries.ts';
import type { Entry } from './entry.ts';

/** All three classes of every row by their full code: one look-up, and no text to put together for each reply. Made when first asked. */
let byCode: ReadonlyMap<string, Entry> | undefined;

function indexByCode(): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const [key, entry] of Object.entries(entries)) for (const digit of '245') index.set(digit + key.slice(1), entry);
  return index;
}

/** The stand-ins: the eight rows X.Y.0 by subject, marked as not known. */
let bySubject: Readonly<Record<string, Entry>> | undefined;

function markFallbacks(): Record<string, Entry> {
  const generic = Object.values(entries).filter((entry) => entry.key.endsWith('.0'));
  return deepFreeze(Object.fromEntries(generic.map((entry) => [entry.key.slice(2, 3), { ...entry, known: false }])));
}

/**
 * Returns the catalogue row of a code, whatever its class. A valid code that is not registered gets the row of its
 * subject, or of X.0.0 when the subject is unknown too, with `known: false`: a client must report as much as it
 * understands (RFC 3463 section 2).
 *
 * @param code - an enhanced status code
 * @returns the row; `undefined` for what is no code
 * @example
 * ```ts
 * entryFor('5.2.2').title // -> 'Mailbox full'
 * ```
 * @example
 * ```ts
 * entryFor('5.1.99')?.known // -> false
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc3463#section-2
 */
export function entryFor(code: KnownCode): Entry;
/**
 * Returns the catalogue row of a code, or `undefined` for what is no code.
 *
 * @param code - any text
 * @returns the row, the stand-in with `known: false`, or `undefined`
 */
export function entryFor(code: string): Entry | undefined;
export function entryFor(code: string): Entry | undefined {
  byCode ??= indexByCode();
  const known = byCode.get(code);
  if (known !== undefined || !isCode(code)) return known;
  bySubject ??= markFallbacks();
  return bySubject[code.slice(2, code.indexOf('.', 2))] ?? bySubject['0'];
}
