/** A piece of a sentence. */

/** Returns what stands between two marks, or `undefined` where they are not both there in this order. */
export function textBetween(text: string, opening: string, closing: string): string | undefined {
  const at = text.indexOf(opening);
  const start = at + opening.length;
  const end = at < 0 ? -1 : text.indexOf(closing, start);
  return end < 0 ? undefined : text.slice(start, end);
}
