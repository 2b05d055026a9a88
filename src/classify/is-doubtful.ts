/**
 * Whether a text takes back what it seems to say of a mailbox: "if the account does not exist you will get another
 * notice", "we cannot say whether the address is invalid", "lookup failed temporarily". A false suppression loses a customer.
 */
import type { RuleSet } from './rule-set.ts';
import { placesOutside, wasFound } from './words/was-found.ts';

/** What takes something back, as phrases that the index of the rules knows. */
export const DOUBTS = {
  /** It may be otherwise tomorrow, and where there is an end to it. */
  passing: [
    ...['temporar*', 'temporal*', 'temporair*', 'try again later', 'try again in', 'retry later', 'please retry'],
    ...['vorübergehend*', 'voruebergehend*', 'tijdelijk*', 'tymczasow*', 'dočasn*', 'tillfällig*', 'временн*'],
    ...['一時的', '後ほど', '暂时', '暫時', '稍后', '稍後'],
    ...['active again', 'during the', 'during migration', 'until', 'till then', 'back on', 'on vacation', 'for backup'],
    ...[
      'upon payment',
      'unpaid',
      'wieder aktiv*',
      'so lange',
      'de nouveau acti*',
      'ponownie',
      'reactivar*',
      'obnovuje*',
    ],
    // What it does not mean.
    ...['not mean', 'nicht bedeutet', 'bedeutet nicht', 'não significa', 'no significa', 'かどうか'],
  ],
  /** A kind of address, which may be gone for good. */
  kinds: ['temporary (email|e-mail|) address*'],
  /** Words that make a clause a condition or a question, wherever they stand in it. */
  conditions: [
    ...['if', 'whether', 'unless', 'wenn', 'falls', 'sofern', "s'il", 'indien', 'jeśli', 'jeżeli', 'pokud', 'jestli*'],
    ...['если', '如果', '若', '假如', 'もし', 'かどうか', '是否'],
  ],
  /** Words that do so where they open it, and mean something else elsewhere. */
  openings: ['si', 'se', 'caso', 'ob', 'als', 'om'],
} as const;

/** The numbers under which the index knows them. */
export type Doubts = Readonly<Record<keyof typeof DOUBTS, number>>;

/** Characters that are read: the reason comes first, and a help text behind it may promise anything. */
const MAX_TEXT = 1_000;
/** Characters in front of the words in which their clause begins. */
const CLAUSE = 120;
/** What ends a clause; of the narrow signs those that a blank follows. */
const STOP = /[.!?:;] |[\n。！？：；]/;
/** The same, and a comma. */
const PAUSE = /[.!?:;] |[,\n。！？：；]/;

/**
 * Returns whether the words from a place on are in doubt; where there is no place, the whole text. The text is that which
 * the rules' index has read last.
 */
export function isDoubtful(text: string, start: number | undefined, { index, doubts }: RuleSet): boolean {
  const { passing, kinds, conditions, openings } = doubts;
  const placesOf = (owner: number): readonly number[] => placesOutside(index, owner, text);
  if (!wasFound(index, kinds) && placesOf(passing).some((place) => place <= MAX_TEXT)) return true;
  if (start === undefined) return false;
  const first = Math.max(0, start - CLAUSE);
  const isInClause = (place: number): boolean =>
    place > first && place <= start && !STOP.test(text.slice(place, start));
  if (placesOf(conditions).some(isInClause)) return true;
  const opens = (place: number): boolean => isOneWord(text.slice(first, place).split(PAUSE).at(-1) ?? '');
  return placesOf(openings).some((place) => isInClause(place) && opens(place));
}

function isOneWord(text: string): boolean {
  return text.match(/\p{L}+/gu)?.length === 1;
}
