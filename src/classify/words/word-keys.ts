/**
 * The numbers under which phrases are filed and words are asked for: of a word, of a word's first letters, and of either
 * behind another word. A pair is what makes the index quick: "user" stands in many replies, "user unknown" in few.
 */

/** Tells the key of a stem from that of a word of the same letters. */
const STEM_SEED = 0x5bd1e995;
/** Tells the two words of a pair apart. */
const PAIR = 0x01000193;

/** Returns the key of a word from its hash. */
export function wordKey(hash: number): number {
  return mix(hash);
}

/** Returns the key of the first letters of a word. */
export function stemKey(stem: number): number {
  return mix(stem ^ STEM_SEED);
}

/** Returns the key of a word behind another. */
export function pairKey(before: number, hash: number): number {
  return mix((Math.imul(before, PAIR) + hash) | 0);
}

/** Returns the key of the first letters of a word behind another. */
export function pairStemKey(before: number, stem: number): number {
  return mix((Math.imul(before, PAIR) + (stem ^ STEM_SEED)) | 0);
}

/** Spreads what is alike over the whole range. */
function mix(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}
