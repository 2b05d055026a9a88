/** The one pass over a text: each word is asked for alone and behind its neighbour, and what the sieve lets through is compared. */
import { hashWords, words } from './hash-words.ts';
import { GAP, phraseEnd } from './phrase.ts';
import {
  BEFORE,
  CODES,
  CODES_END,
  FIELDS,
  FIRST,
  KEY,
  LEAD,
  OWNERS,
  OWNERS_END,
  type Found,
  type PhraseIndex,
} from './phrase-index.ts';
import { pairKey, pairStemKey, stemKey, wordKey } from './word-keys.ts';

/** No word has this sum: there is none in front of the first. */
const NO_WORD = 1;
/** Words that may stand in ` ... ` and in what comes before and behind it. */
const MAX_BACK = GAP;

/** Finds the phrases that stand in a text, in any case: of each owner that is not silent the first. */
export function findPhrases(index: PhraseIndex, text: string): Readonly<Found> {
  const { found, sieve } = index;
  const total = hashWords(text);
  const { hashes, stems } = words;
  const last = sieve.length - 1;
  found.texts = (found.texts + 1) | 0;
  found.count = 0;
  let before = NO_WORD;
  for (let word = 0; word < total; word++) {
    const hash = hashes[word]!;
    const stem = stems[word]!;
    const alone = wordKey(hash);
    if ((sieve[(alone >>> 5) & last]! >>> (alone & 31)) & 1) ask(index, alone, word);
    const pair = pairKey(before, hash);
    if ((sieve[(pair >>> 5) & last]! >>> (pair & 31)) & 1) ask(index, pair, word);
    if (stem !== 0) {
      const open = stemKey(stem);
      if ((sieve[(open >>> 5) & last]! >>> (open & 31)) & 1) ask(index, open, word);
      const openPair = pairStemKey(before, stem);
      if ((sieve[(openPair >>> 5) & last]! >>> (openPair & 31)) & 1) ask(index, openPair, word);
    }
    before = hash;
  }
  return found;
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
