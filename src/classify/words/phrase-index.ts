/**
 * Files a thousand phrases so that one pass over a text finds them all: each under the pair of its words that the fewest
 * others have, or under one word where it has no pair. `findPhrases` asks for each word of a text and its neighbour, so
 * that the time depends on the text and hardly on the number of phrases.
 */
import { phraseCodes, segmentsOf } from './phrase.ts';
import { charCodeOf, isIdeograph } from './word-codes.ts';
import { pairKey, pairStemKey, stemKey, wordKey } from './word-keys.ts';
import { hashAt, STEM, stemHashAt, wordEnd, wordStarts } from './words-of.ts';

/** Slots per phrase of the table, and bits per phrase of the sieve in front of it. */
const SPARSE = 4;
const SIEVE = 16;

/** What a word may be to the phrases: most words of most texts are nothing to any, and one look tells. */
export const ALONE = 1;
/** It opens a pair. */
export const OPENS_PAIR = 2;
/** It closes a pair. */
export const CLOSES_PAIR = 4;
/** Its first letters stand alone with an open end. */
export const STEM_ALONE = 8;
/** Its first letters close a pair. */
export const STEM_CLOSES_PAIR = 16;
/** Bits of a key by which words are told apart in the table of what they may be. */
export const ROLE_MASK = 0x3fff;

/** Words that stand in most replies: a phrase is filed under one of them only when it has nothing rarer. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'the this that is are was be been has have not no to of for from by in on at and or your you we our it its a an with mail email message messages recipient sender address user mailbox account server host domain client rejected try again later please see error ip'.split(
    ' ',
  ),
);
/** How much rarer another word has to be, and how much rarer a pair is. */
const COMMON_PENALTY = 50;
const PAIR_BONUS = 0.01;

/** What is known of each phrase, side by side in one array: what is asked together lies together. */
export const FIELDS = 8;
/** What the phrase is filed under. */
export const KEY = 0;
/** How many words stand in front of the one that completes the key; where the key lies behind ` ... `, -1. */
export const BEFORE = 1;
/** How many characters stand in front of its first word: 1 for `[tss04]`. */
export const LEAD = 2;
/** The place of its codes; -1 for a single word of which nobody asks where it stands: its key is proof enough. */
export const CODES = 3;
/** Where they end. */
export const CODES_END = 4;
/** The place of its owners. */
export const OWNERS = 5;
/** Where they end. */
export const OWNERS_END = 6;
/** Where the key lies behind ` ... `, the sum over the first word or its stem, which is then looked for in front. */
export const FIRST = 7;

type Role = readonly [key: number, role: number];

/** A phrase as it is filed. */
interface Filed {
  /** The phrase. */
  readonly phrase: string;
  /** What the phrase belongs to: one phrase may stand in several rules. */
  readonly owners: readonly number[];
  /** What it is filed under. */
  readonly key: number;
  /** What the words of the key are to it, by their own keys. */
  readonly roles: readonly Role[];
  /** How many words stand in front of the one that completes the key; -1 where ` ... ` does. */
  readonly before: number;
  /** How many characters stand in front of its first word. */
  readonly lead: number;
  /** The sum over its first word or stem. */
  readonly first: number;
  /** Whether its key is proof enough. */
  readonly isMark: boolean;
}

/** All phrases by their keys, in arrays of numbers, which stay at hand while objects do not. */
export interface PhraseIndex {
  /** What a word may be, by ROLE_MASK of its key. */
  readonly roles: Readonly<Uint8Array>;
  /** A bit for each key; nearly every question about one ends here. A power of two of bits. */
  readonly sieve: Readonly<Int32Array>;
  /** For each slot the place of its first phrase in `phrases`; a power of two of slots, and one more. */
  readonly offsets: Readonly<Int32Array>;
  /** FIELDS numbers for each phrase. */
  readonly phrases: Readonly<Int32Array>;
  /** The codes of all phrases. */
  readonly codes: Readonly<Uint16Array>;
  /** What the phrases belong to. */
  readonly owners: Readonly<Int32Array>;
  /** Owners from this number on are marked and not told: nobody asks for their place. */
  readonly silentFrom: number;
  /** What was found in the last text. */
  readonly found: Found;
}

/** What was found in the text that was read last; the next one overwrites it. */
export interface Found {
  /** How many texts were read. */
  texts: number;
  /** How many owners were found that are not silent. */
  count: number;
  /** Which. */
  readonly owners: Int32Array;
  /** Where the phrase of each begins. */
  readonly starts: Int32Array;
  /** Where it ends. */
  readonly ends: Int32Array;
  /** For each owner the number of the last text in which a phrase of it stood. */
  readonly marks: Int32Array;
}

/** Returns the index of phrases, each with the number of what it belongs to. Throws a RangeError for one without a word. */
export function indexPhrases(
  phrases: readonly (readonly [phrase: string, owner: number])[],
  silentFrom = Infinity,
): PhraseIndex {
  const ownersOf = new Map<string, number[]>();
  for (const [phrase, owner] of phrases) {
    const owners = ownersOf.get(phrase);
    if (owners === undefined) ownersOf.set(phrase, [owner]);
    else if (!owners.includes(owner)) owners.push(owner);
  }
  const filed = fileAll(ownersOf, silentFrom);
  const size = powerOfTwo(filed.length * SPARSE);
  const slotOf = ({ key }: Filed): number => key & (size - 1);
  filed.sort((one, other) => slotOf(one) - slotOf(other));
  const offsets = new Int32Array(size + 1);
  for (const one of filed) offsets[slotOf(one) + 1]! += FIELDS;
  for (let slot = 0; slot < size; slot++) offsets[slot + 1]! += offsets[slot]!;
  const codes: number[] = [];
  const owners: number[] = [];
  const fields = filed.flatMap((one) => {
    const [codesFrom, ownersFrom] = [one.isMark ? -1 : codes.length, owners.length];
    if (!one.isMark) codes.push(...phraseCodes(one.phrase));
    owners.push(...one.owners);
    return [one.key, one.before, one.lead, codesFrom, codes.length, ownersFrom, owners.length, one.first];
  });
  const ownerCount = Math.max(0, ...phrases.map(([, owner]) => owner + 1));
  return {
    roles: rolesOf(filed),
    sieve: sieveOf(filed),
    offsets,
    phrases: Int32Array.from(fields),
    codes: Uint16Array.from(codes),
    owners: Int32Array.from(owners),
    silentFrom,
    found: {
      texts: 0,
      count: 0,
      owners: new Int32Array(ownerCount),
      starts: new Int32Array(ownerCount),
      ends: new Int32Array(ownerCount),
      marks: new Int32Array(ownerCount),
    },
  };
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, least)));
}

function rolesOf(filed: readonly Filed[]): Uint8Array {
  const roles = new Uint8Array(ROLE_MASK + 1);
  for (const { roles: own } of filed) for (const [key, role] of own) roles[key & ROLE_MASK]! |= role;
  return roles;
}

function sieveOf(filed: readonly Filed[]): Int32Array {
  const sieve = new Int32Array(powerOfTwo(filed.length * SIEVE) / 32);
  for (const { key } of filed) sieve[(key >>> 5) & (sieve.length - 1)]! |= 1 << (key & 31);
  return sieve;
}

/** Chooses for each phrase the key that the fewest share. */
function fileAll(ownersOf: ReadonlyMap<string, readonly number[]>, silentFrom: number): Filed[] {
  const parsed = Array.from(ownersOf, ([phrase, owners]) => ({ phrase, owners, ...keysOf(phrase) }));
  const popularity = new Map<number, number>();
  for (const { keys } of parsed) for (const { key } of keys) popularity.set(key, (popularity.get(key) ?? 0) + 1);
  return parsed.map(({ phrase, owners, keys, lead, first }) => {
    const rank = ({ key, weight }: Key): number => (popularity.get(key) ?? 1) * weight;
    const [best] = [...keys].sort((one, other) => rank(one) - rank(other));
    if (best === undefined) throw new RangeError(`the phrase "${phrase}" needs a whole word before any " ... "`);
    const isMark = /^[a-z]+$/.test(phrase) && owners.every((owner) => owner >= silentFrom);
    return { phrase, owners, key: best.key, roles: best.roles, before: best.before, lead, first, isMark };
  });
}

/** Something that a phrase may be filed under. */
interface Key {
  readonly key: number;
  readonly roles: readonly Role[];
  /** How many words stand in front; -1 where ` ... ` does. */
  readonly before: number;
  /** The smaller, the rarer in replies. */
  readonly weight: number;
}

interface Keys {
  readonly keys: readonly Key[];
  readonly lead: number;
  readonly first: number;
}

function keysOf(phrase: string): Keys {
  const [first = '', ...rest] = segmentsOf(phrase);
  // A star behind a sign stands for a word that is not there: places are only known in front of it.
  const star = first.search(/(?:^|[^\p{L}\d])\*/u);
  const starts = wordStarts(star < 0 ? first : first.slice(0, star + 1));
  const own = keysIn(first, starts);
  const opening = starts.slice(0, 1).flatMap((start) => singleKey(first, start));
  const others = rest.flatMap((segment) => keysIn(segment, wordStarts(segment)));
  return {
    // Without its first word a phrase could not be looked for from behind.
    keys: opening.length === 0 ? own : [...own, ...others.map((key) => ({ ...key, before: -1 }))],
    lead: starts[0] ?? 0,
    first: hashOfFirst(first, starts[0]),
  };
}

/** As `singleKey`, before it is made a key: the pass over a text has it at hand. */
function hashOfFirst(segment: string, start = 0): number {
  return segment[wordEnd(segment, start)] === '*' ? stemHashAt(segment, start) : hashAt(segment, start);
}

function keysIn(segment: string, starts: readonly number[]): Key[] {
  return starts.flatMap((start, before) => {
    const previous = starts[before - 1];
    return [...singleKey(segment, start), ...(previous === undefined ? [] : keyOfPair(segment, previous, start))].map(
      (key) => ({ ...key, before }),
    );
  });
}

/** A word with an open end has a key only when it is long enough; an ideograph needs its neighbour. */
function singleKey(segment: string, start: number): Omit<Key, 'before'>[] {
  const end = wordEnd(segment, start);
  const weight = weightOf(segment, start);
  if (isIdeograph(charCodeOf(segment, start)) && !(end < segment.length && isIdeograph(charCodeOf(segment, end))))
    return [];
  const key = segment[end] === '*' ? stemKey(stemHashAt(segment, start)) : wordKey(hashAt(segment, start));
  if (segment[end] !== '*') return [{ key, roles: [[key, ALONE]], weight }];
  return end - start >= STEM ? [{ key, roles: [[key, STEM_ALONE]], weight }] : [];
}

/** Ideographs are pairs already; the end of the first word of a pair must be known. */
function keyOfPair(segment: string, first: number, second: number): Omit<Key, 'before'>[] {
  if ([first, second].some((start) => isIdeograph(charCodeOf(segment, start)))) return [];
  if (segment[wordEnd(segment, first)] === '*') return [];
  const end = wordEnd(segment, second);
  const before = hashAt(segment, first);
  const opening: Role = [wordKey(before), OPENS_PAIR];
  const weight = weightOf(segment, first) * weightOf(segment, second) * PAIR_BONUS;
  if (segment[end] !== '*') {
    const hash = hashAt(segment, second);
    return [{ key: pairKey(before, hash), roles: [opening, [wordKey(hash), CLOSES_PAIR]], weight }];
  }
  const stem = stemHashAt(segment, second);
  if (end - second < STEM) return [];
  return [{ key: pairStemKey(before, stem), roles: [opening, [stemKey(stem), STEM_CLOSES_PAIR]], weight }];
}

/** Of equally popular words the longer one stands in fewer texts. */
function weightOf(segment: string, start: number): number {
  const word = segment.slice(start, wordEnd(segment, start));
  return COMMON.has(word) ? COMMON_PENALTY : 1 + 1 / word.length;
}
