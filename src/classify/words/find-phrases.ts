/** The one pass over a text: each word is asked for alone and behind its neighbour, and what the sieve lets through is compared. */
import { hashWords, words } from './hash-words.ts';
import { GAP, phraseEnd } from './phrase.ts';
import {
  ALONE,
  BEFORE,
  CLOSES_PAIR,
  CODES,
  CODES_END,
  FIELDS,
  FIRST,
  KEY,
  LEAD,
  OWNERS,
  OPENS_PAIR,
  OWNERS_END,
  ROLE_MASK,
  STEM_ALONE,
  STEM_CLOSES_PAIR,
  type Found,
  type PhraseIndex,
} from './phrase-index.ts';
import { pairKey, pairStemKey, stemKey, wordKey } from './word-keys.ts';

/** Words that may stand in ` ... ` and in what comes before and behind it. */
const MAX_BACK = GAP;

/** Finds the phrases that stand in a text, in any case: of each owner that is not silent the first. */
export function findPhrases(index: PhraseIndex, text: string): Readonly<Found> {
  const { found, roles, sieve } = index;
  const total = hashWords(text);
  const { hashes, stems } = words;
  found.texts = (found.texts + 1) | 0;
  found.count = 0;
  let before = 0;
  let isPairOpen = false;
  for (let word = 0; word < total; word++) {
    const hash = hashes[word]!;
    const stem = stems[word]!;
    const alone = wordKey(hash);
    const role = roles[alone & ROLE_MASK]!;
    if ((role & ALONE) !== 0 && passes(sieve, alone)) ask(index, alone, word);
    if (isPairOpen && (role & CLOSES_PAIR) !== 0) {
      const pair = pairKey(before, hash);
      if (passes(sieve, pair)) ask(index, pair, word);
    }
    if (stem !== 0) {
      const open = stemKey(stem);
      const openRole = roles[open & ROLE_MASK]!;
      if ((openRole & STEM_ALONE) !== 0 && passes(sieve, open)) ask(index, open, word);
      if (isPairOpen && (openRole & STEM_CLOSES_PAIR) !== 0) {
        const openPair = pairStemKey(before, stem);
        if (passes(sieve, openPair)) ask(index, openPair, word);
      }
    }
    before = hash;
    isPairOpen = (role & OPENS_PAIR) !== 0;
  }
  return found;
}

function passes(sieve: Readonly<Int32Array>, key: number): boolean {
  return ((sieve[(key >>> 5) & (sieve.length - 1)]! >>> (key & 31)) & 1) !== 0;
}

/** Compares what is filed under a key. */
function ask(index: PhraseIndex, key: number, word: number): void {
  const { offsets, phrases, found, owners } = index;
  const { marks, texts } = found;
  const slot = key & (offsets.length - 2);
  const end = offsets[slot + 1]!;
  for (let phrase = offsets[slot]!; phrase < end; phrase += FIELDS) {
    if (phrases[phrase + KEY] !== key) continue;
    const ownersFrom = phrases[phrase + OWNERS]!;
    if (marks[owners[ownersFrom]!] === texts && phrases[phrase + OWNERS_END] === ownersFrom + 1) continue;
    if (phrases[phrase + CODES]! < 0) mark(index, phrase, 0, 0);
    else if (phrases[phrase + BEFORE]! >= 0) compare(index, phrase, word - phrases[phrase + BEFORE]!);
    else lookBack(index, phrase, word);
  }
}

/** The key lies behind ` ... `: looks for the first word in front of it, the nearest first. */
function lookBack(index: PhraseIndex, phrase: number, word: number): void {
  const { hashes, stems } = words;
  const first = index.phrases[phrase + FIRST]!;
  const least = Math.max(0, word - MAX_BACK);
  for (let at = word - 1; at >= least; at--)
    if ((hashes[at] === first || stems[at] === first) && compare(index, phrase, at)) return;
}

/** Compares a phrase whose first word is this one. */
function compare(index: PhraseIndex, phrase: number, first: number): boolean {
  const { phrases } = index;
  const start = first < 0 ? -1 : words.starts[first]! - phrases[phrase + LEAD]!;
  if (start < 0) return false;
  const end = phraseEnd(words.codes, start, index.codes, phrases[phrase + CODES]!, phrases[phrase + CODES_END]!);
  if (end >= 0) mark(index, phrase, start, end);
  return end >= 0;
}

function mark({ phrases, owners, silentFrom, found }: PhraseIndex, phrase: number, start: number, end: number): void {
  const { marks, texts } = found;
  let next = found.count;
  for (let at = phrases[phrase + OWNERS]!; at < phrases[phrase + OWNERS_END]!; at++) {
    const owner = owners[at]!;
    if (marks[owner] === texts) continue;
    marks[owner] = texts;
    if (owner >= silentFrom) continue;
    found.owners[next] = owner;
    found.starts[next] = start;
    found.ends[next++] = end;
  }
  found.count = next;
}

/** Tells whether a phrase of an owner stood in the text that `findPhrases` read last. */
export function wasFound({ found }: PhraseIndex, owner: number): boolean {
  return found.marks[owner] === found.texts;
}
