/** A recipient as a program's prose tells of it: an address, and the words that say why. */
import { readWords } from '../dsn/diagnostic.ts';
import type { RecipientReport } from '../dsn/delivery-status.ts';
import { bareAddress } from '../dsn/report-address.ts';
import type { Signal } from '../../signal.ts';

const NO_EXTENSIONS: RecipientReport['extensions'] = /* @__PURE__ */ Object.freeze({});

/** What the mail states beside the words. */
export type Stated = Partial<Omit<RecipientReport, 'finalRecipient' | 'extensions' | 'flaws'>>;

/**
 * Returns the report about one recipient.
 *
 * @param address - the recipient, with or without angle brackets
 * @param words - what is said about it; lines of a reply may stand below each other
 * @param stated - fields that the mail states outside the words
 */
export function recipientFrom(address: string, words: string, stated?: Stated): RecipientReport {
  const said = words.trim();
  const signal: Signal = said === '' ? { flaws: [] } : readWords(said);
  return Object.assign({ finalRecipient: bareAddress(address), extensions: NO_EXTENSIONS }, signal, stated);
}
