/** Which part of the reference is written: `4,5.7` names a class and a subject of another one. */
import type { StatusClass } from '../code/enhanced-code.ts';

/** What is written. */
export interface Selection {
  /** Whether it is everything. */
  readonly isAll: boolean;
  /** Whether a form of a code is; parts that are left out match any. */
  readonly has: (statusClass: StatusClass, subject?: number, detail?: number) => boolean;
  /** Whether a basic reply is: with its class, or by itself. */
  readonly hasReply: (reply: number) => boolean;
}

const WORD = /^(?:([245X])(?:\.(\d{1,3})(?:\.(\d{1,3}))?)?|([2-5]\d\d))$/i;

interface Wanted {
  readonly class: string;
  readonly subject: number | undefined;
  readonly detail: number | undefined;
  readonly reply: number | undefined;
}

const ALL: Selection = { isAll: true, has: () => true, hasReply: () => true };

/**
 * Returns what a list of classes, subjects, codes and replies selects: `4`, `X.7`, `5.7`, `5.7.1`, `550`. All forms of
 * a class count, also those that the register does not foresee, because servers write them. Throws a RangeError that
 * names the option for what is none of these.
 */
export function toSelection(only: string | readonly string[] | undefined): Selection {
  if (only === undefined) return ALL;
  const words = [only].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [String(part)]));
  const wanted = words.map((word) => toWanted(word.trim()));
  return {
    isAll: false,
    has: (statusClass, subject, detail) => wanted.some((one) => fits(one, statusClass, subject, detail)),
    hasReply: (reply) =>
      wanted.some((one) => one.reply === reply || (one.subject === undefined && one.class === String(reply)[0])),
  };
}

function toWanted(word: string): Wanted {
  const match = WORD.exec(word);
  if (!match) throw new RangeError(`only: "${word}" is no class (4), subject (X.7, 5.7), code (5.7.1) or reply (550)`);
  const [, statusClass = '', subject, detail, reply] = match;
  return {
    class: statusClass.toUpperCase(),
    subject: toNumber(subject),
    detail: toNumber(detail),
    reply: toNumber(reply),
  };
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function fits(one: Wanted, statusClass: StatusClass, subject?: number, detail?: number): boolean {
  return (
    (one.class === 'X' || one.class === String(statusClass)) &&
    (subject === undefined || one.subject === undefined || one.subject === subject) &&
    (detail === undefined || one.detail === undefined || one.detail === detail)
  );
}
