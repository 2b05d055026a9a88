/**
 * A dialect is the way one program tells people in plain words that mail was not delivered. Dialects are asked only
 * where a mail has no report part (RFC 3464), in the order of dialects.ts; the first that recognises the mail and reads
 * something has it.
 *
 * To write one: make `dialects/<program>.ts` with a single `export const <program>: Dialect`, and add it to dialects.ts.
 * - `recognises` runs for every mail: ask header fields first (`view.header`, `view.subject`, `view.from`), then
 *   `view.text.includes(...)`. Ask for two things that only this program writes; people quote one.
 * - `read` gets the words in `view.text` (decoded, LF, up to where the returned mail begins; `view.original` is that
 *   mail). Go from line to line with indexOf; make each recipient with `recipientFrom(address, words)`, which finds
 *   reply, code, transport and inner reply in the words, and takes the recipient to have failed; give other things only
 *   where the mail states them.
 * - Where no recipient was found, the next dialect and the generic reader are asked: return none, or `undefined`.
 * - Say with each recipient's `action` what became of it: the kind of the report follows from those.
 * - A mark in front of the returned mail that is not known yet belongs into separators.ts.
 * - The opening comment names the program, its source or documentation, and what was not verified.
 * Expressions must be linear; nothing may throw; `view` bounds the text (MAX_TEXT), so one pass over it is fine.
 */
import type { RecipientReport } from '../dsn/delivery-status.ts';
import type { Limits } from '../limits-of-mail.ts';
import type { BounceKind } from './bounce.ts';
import type { MailView } from './mail-view.ts';

/** How one program writes. */
export interface Dialect {
  /** In kebab-case, as its file: `messaging-server`. */
  readonly id: string;
  /** Returns whether this program wrote the mail. */
  recognises(view: MailView): boolean;
  /** Returns what the mail says; without a recipient, or `undefined`, others are asked. */
  read(view: MailView, limits: Limits): DialectReport | undefined;
}

/** What a dialect reads. */
export interface DialectReport {
  /** Where the mail is of another kind than the actions of its recipients tell. */
  readonly kind?: BounceKind;
  readonly recipients: readonly RecipientReport[];
  readonly reportingMta?: string | undefined;
  /** Header lines of the returned mail, where the dialect knows better than the view. */
  readonly original?: string;
}
