/** The search: every word of the question, whole or its beginning, counts by how rare it is and where it stands. */
import { askedNumber, formOf, numberScore } from './asked-number.ts';
import type { SearchIndex } from './search-record.ts';
import { wordsIn } from './words-in.ts';

/** A page that was found. */
export interface Hit {
  /** Its path, and the place in it: `codes/X.4.1` and `5.4.1`. */
  readonly path: string;
  readonly anchor: string;
  /** What it is called: the form that was asked for, else its own name. */
  readonly label: string;
  readonly title: string;
  /** The words that matched best; empty when the name did. */
  readonly text: string;
}

/** Answers a question. */
export type Search = (question: string, limit?: number) => readonly Hit[];

/** A code or reply that was asked for by its number comes before all that words can say. */
const BY_NUMBER = 1_000;
/** A question is words, not a mail: what comes after these says nothing more. */
const MAX_WORDS = 12;

/** Returns the search over an index. Building it takes some milliseconds, an answer less than one. */
export function createSearch({ pages, texts }: SearchIndex): Search {
  const postings = new Map<string, number[]>();
  const wordsOf = texts.map(([, , , text], index) => {
    const words = wordsIn(text);
    for (const word of new Set(words)) (postings.get(word) ?? remember(postings, word)).push(index);
    return ` ${words.join(' ')} `;
  });
  const vocabulary = [...postings.keys()].sort();

  /** Per text: how well it matches one word of the question. */
  const match = (asked: string): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    for (let at = firstFrom(vocabulary, asked); vocabulary[at]?.startsWith(asked); at++) {
      const word = vocabulary[at] ?? '';
      const holders = postings.get(word) ?? [];
      const rarity = Math.log(1 + texts.length / holders.length);
      // The beginning of a word counts less than the word, a short beginning of a long one least.
      const score = rarity * (word === asked ? 1 : (0.8 * asked.length) / word.length);
      for (const holder of holders) found.set(holder, Math.max(found.get(holder) ?? 0, score));
    }
    return found;
  };

  return (question, limit = 8) => {
    const number = askedNumber(question);
    const { rest } = number;
    const asked = [...new Set(wordsIn(rest))].slice(0, MAX_WORDS);
    const phrase = ` ${wordsIn(rest).slice(0, MAX_WORDS).join(' ')}`;
    const scores = new Map<number, { sum: number; words: number }>();
    for (const word of asked)
      for (const [text, score] of match(word)) {
        const { sum, words } = scores.get(text) ?? { sum: 0, words: 0 };
        scores.set(text, { sum: sum + score, words: words + 1 });
      }
    const best = new Map<number, { score: number; text: number }>();
    for (const [text, { sum, words }] of scores) {
      const [page = 0, , weight = 1] = texts[text] ?? [];
      const isPhrase = asked.length > 1 && wordsOf[text]?.includes(phrase);
      // All the words in one place say more than each of them somewhere.
      const score = sum * weight * (words / asked.length) ** 3 * (isPhrase ? 2 : 1);
      if (score > (best.get(page)?.score ?? 0)) best.set(page, { score, text });
    }
    const hits = pages.flatMap((page, index) => {
      const found = best.get(index);
      const byNumber = numberScore(number, page[1]);
      return found || byNumber > 0 ? [{ page, found, score: byNumber * BY_NUMBER + (found?.score ?? 0) }] : [];
    });
    hits.sort((a, b) => b.score - a.score);
    return hits.slice(0, limit).map(({ page: [path, label, title], found }) => {
      const [, anchor = '', , text = ''] = (found && texts[found.text]) ?? [];
      const form = formOf(number, label);
      return {
        path,
        anchor: form ?? anchor,
        label: form ?? label,
        title,
        text: text === title ? '' : text,
      };
    });
  };
}

function remember(postings: Map<string, number[]>, word: string): number[] {
  const holders: number[] = [];
  postings.set(word, holders);
  return holders;
}

/** The first place in a sorted list that is not before a word. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
