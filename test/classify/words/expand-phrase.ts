/** Writes out the alternatives of a phrase. */
import { headsOf } from '../../../src/classify/words/heads-of.ts';

/** Returns the phrases that a phrase stands for, each once. */
export function expandPhrase(phrase: string): readonly string[] {
  return phrase.includes('|') ? [...new Set(expand('', phrase))] : [phrase];
}

function expand(read: string, rest: string): readonly string[] {
  return headsOf(rest, read === '').flatMap((head) =>
    head === '' ? [read] : expand(read + head.charAt(0), head.slice(1)),
  );
}
