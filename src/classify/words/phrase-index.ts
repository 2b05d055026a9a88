/**
 * Finds all of a thousand phrases in one pass over a text. Each phrase is filed under its rarest word; the pass hashes
 * each word of the text and compares only the phrases that are filed there, so that the time depends on the text and
 * hardly on the number of phrases.
 */
import { phraseCodes, phraseEnd, segmentsOf } from './phrase.ts';
import { hashWords, words } from './hash-words.ts';
import { charCodeOf, isIdeograph } from './word-codes.ts';
import { hashAt, STEM, stemHashAt, wordEnd, wordStarts } from './words-of.ts';

/** Slots per phrase of the table. */
const SPARSE = 4;

/** Words that stand in most replies: a phrase is filed under one of them only when it has no other. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'the this that is are was be been has have not no to of for from by in on at and or your you we our it its a an with mail email message messages recipient sender address user mailbox account server host domain client rejected try again later please see error ip'.split(
    ' ',
  ),
);
/** How much rarer another word has to be. */
const COMMON_PENALTY = 50;

/** Bits of a hash by which the words of one text are told apart. */
const PRESENT_MASK = 0xfff;

/** A phrase as it is filed. */
interface Filed {
  /** The phrase. */
  readonly phrase: string;
  /** What the phrase belongs to: one phrase may stand in several rules. */
  readonly owners: readonly number[];
  /** Hash of the word that it is filed under. */
  readonly hash: number;
  /** How many words stand in front of that word. */
  readonly before: number;
  /** How many characters stand in front of its first word: 1 for `[tss04]`. */
  readonly lead: number;
  /** Hash of another of its words, or of the same where it has no other. */
  readonly also: number;
}

/**
 * All phrases by the hash of one of their words. What is asked for each word of a text lies in arrays of numbers, which
 * stay at hand while objects do not.
 */
export interface PhraseIndex {
  /** For each slot the number of its first phrase. */
  readonly offsets: Readonly<Int32Array>;
  /** The number of slots less one; a power of two less one. */
  readonly mask: number;
  /** For each phrase the hash of another of its words, or of the same where it has no other, cut to PRESENT_MASK. */
  readonly also: Readonly<Int32Array>;
  /** For each phrase how many words stand in front of the one that it is filed under. */
  readonly before: Readonly<Int32Array>;
  /** For each phrase how many characters stand in front of its first word. */
  readonly lead: Readonly<Int32Array>;
  /** For each phrase the place of its codes. */
  readonly places: Readonly<Int32Array>;
  /** The codes of all phrases. */
  readonly codes: Readonly<Uint16Array>;
  /** For each phrase what it belongs to. */
  readonly owners: readonly (readonly number[])[];
  /** For each owner the number of the last text in which a phrase of it stood. */
  readonly marks: Int32Array;
  /** For each hash of a word, cut to PRESENT_MASK, the number of the last text that had it. */
  readonly present: Int32Array;
  /** How many texts were read. */
  readonly count: { texts: number };
  /** Owners from this number on are marked and not told: nobody asks for their place. */
  readonly silentFrom: number;
}

/** A phrase that was found. */
export interface Hit {
  /** What the phrase belongs to. */
  readonly owner: number;
  /** Where it stands. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
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
  const popularity = new Map<number, number>();
  for (const phrase of ownersOf.keys()) {
    const first = segmentsOf(phrase)[0] ?? '';
    for (const start of wordStarts(first)) count(popularity, anchorHash(first, start));
  }
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, ownersOf.size * SPARSE)));
  const slots: Filed[][] = Array.from({ length: size }, () => []);
  for (const [phrase, owners] of ownersOf) {
    const filed = file(phrase, owners, segmentsOf(phrase), popularity);
    slots[filed.hash & (size - 1)]!.push(filed);
  }
  const filed = slots.flat();
  const codes = filed.map(({ phrase }) => phraseCodes(phrase));
  return {
    offsets: sums(slots.map(({ length }) => length)),
    mask: size - 1,
    also: Int32Array.from(filed, ({ also }) => also & PRESENT_MASK),
    before: Int32Array.from(filed, ({ before }) => before),
    lead: Int32Array.from(filed, ({ lead }) => lead),
    places: sums(codes.map(({ length }) => length)),
    codes: Uint16Array.from(codes.flat()),
    owners: filed.map(({ owners }) => owners),
    marks: new Int32Array(Math.max(0, ...phrases.map(([, owner]) => owner + 1))),
    present: new Int32Array(PRESENT_MASK + 1),
    count: { texts: 0 },
    silentFrom,
  };
}

/** Returns where each begins when things of these lengths lie one behind the other, and where the last ends. */
function sums(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = starts[index]! + length;
  return starts;
}

function count(popularity: Map<number, number>, hash: number): void {
  popularity.set(hash, (popularity.get(hash) ?? 0) + 1);
}

/** Chooses the word that the fewest phrases have, and another one to be asked for first. */
function file(
  phrase: string,
  owners: readonly number[],
  segments: readonly string[],
  popularity: ReadonlyMap<number, number>,
): Filed {
  const [first = '', ...rest] = segments;
  // A star behind a sign stands for a word that is not there: places are only known in front of it.
  const star = first.search(/(?:^|[^\p{L}\d])\*/u);
  const starts = wordStarts(star < 0 ? first : first.slice(0, star + 1));
  const [best, second] = anchorsOf(first, starts, popularity);
  if (best === undefined) throw new RangeError(`the phrase "${phrase}" needs a whole word before any " ... "`);
  const [other] = rest.flatMap((segment) => anchorsOf(segment, wordStarts(segment), popularity));
  return {
    phrase,
    owners,
    hash: best.hash,
    before: best.before,
    lead: starts[0] ?? 0,
    also: (other ?? second ?? best).hash,
  };
}

interface Anchor {
  readonly hash: number;
  readonly before: number;
  readonly rank: number;
}

/** Returns the words of a segment that have a hash of their own, the rarest first. */
function anchorsOf(segment: string, starts: readonly number[], popularity: ReadonlyMap<number, number>): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [before, start] of starts.entries()) {
    if (!mayAnchor(segment, start)) continue;
    const hash = anchorHash(segment, start);
    const word = segment.slice(start, wordEnd(segment, start));
    const weight = COMMON.has(word) ? COMMON_PENALTY : 1;
    // Of equally popular ones the longer word, which fewer texts have.
    anchors.push({ hash, before, rank: (popularity.get(hash) ?? 1) * 100 * weight - Math.min(word.length, 50) });
  }
  return anchors.sort((one, other) => one.rank - other.rank);
}

/** A word with an open end has its hash only when it is long enough; an ideograph needs its neighbour. */
function mayAnchor(segment: string, start: number): boolean {
  const end = wordEnd(segment, start);
  if (isIdeograph(charCodeOf(segment, start))) return end < segment.length && isIdeograph(charCodeOf(segment, end));
  return end - start >= STEM || segment[end] !== '*';
}

function anchorHash(segment: string, start: number): number {
  return segment[wordEnd(segment, start)] === '*' ? stemHashAt(segment, start) : hashAt(segment, start);
}

/** Returns the phrases that stand in a text, in any case: for each owner that is not silent the first. */
export function findPhrases(index: PhraseIndex, text: string): readonly Hit[] {
  const { offsets, also, mask, present, count } = index;
  const hits: Hit[] = [];
  const { length } = text;
  const total = hashWords(text);
  const { hashes, stems } = words;
  const now = ++count.texts | 0;
  for (let word = 0; word < total; word++) {
    present[hashes[word]! & PRESENT_MASK] = now;
    present[stems[word]! & PRESENT_MASK] = now;
  }
  for (let turn = 0; turn < 2 * total; turn++) {
    const word = turn >> 1;
    const slot = ((turn & 1) === 0 ? hashes[word]! : stems[word]!) & mask;
    const end = offsets[slot + 1]!;
    // Most candidates fall because another of their words is nowhere in the text.
    for (let place = offsets[slot]!; place < end; place++)
      if (present[also[place]!] === now) compare(index, place, length, word, hits);
  }
  return hits;
}

function compare(index: PhraseIndex, place: number, length: number, word: number, hits: Hit[]): void {
  const { places, before, lead, marks, count, silentFrom } = index;
  const first = word - before[place]!;
  const start = first < 0 ? -1 : words.starts[first]! - lead[place]!;
  if (start < 0) return;
  const end = phraseEnd(words.codes, length, start, index.codes, places[place]!, places[place + 1]!);
  if (end < 0) return;
  const now = count.texts | 0;
  for (const owner of index.owners[place]!) {
    if (marks[owner] === now) continue;
    marks[owner] = now;
    if (owner < silentFrom) hits.push({ owner, start, end });
  }
}

/** Tells whether a phrase of an owner stood in the text that `findPhrases` read last. */
export function wasFound({ marks, count }: PhraseIndex, owner: number): boolean {
  return marks[owner] === (count.texts | 0);
}
