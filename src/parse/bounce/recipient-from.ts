/** A recipient as a program's prose tells of it: an address, and the words that say why. */
import { readWords } from '../dsn/diagnostic.ts';
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { NO_EXTENSIONS } from '../dsn/group.ts';
import { bareAddress } from '../dsn/report-address.ts';
import type { Signal } from '../../signal.ts';
import { defined, type Gaps } from '../defined.ts';

/** What the mail states beside the words; a field that is `undefined` was not stated. */
export type Stated = Partial<Gaps<Omit<RecipientReport, 'finalRecipient' | 'extensions' | 'flaws'>>>;

/**
 * Returns the report about one recipient, who did not get the mail unless another action is stated.
 *
 * @param address - the recipient, with or without angle brackets
 * @param words - what is said about it; lines of a reply may stand below each other
 * @param stated - fields that the mail states outside the words
 */
export function recipientFrom(address: string, words: string, stated: Stated = {}): RecipientReport {
  const said = words.trim();
  const signal: Signal = said === '' ? { flaws: [] } : readWords(said);
  const report = { finalRecipient: bareAddress(address), extensions: NO_EXTENSIONS };
  return Object.assign(report, signal, { action: 'failed' as const }, defined(stated));
}
