/** Times as people say them. */

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** Returns a duration in its two largest units: `1 d 4 h`. */
export function durationWords(milliseconds: number): string {
  let rest = Math.round(milliseconds / 1_000) * 1_000;
  const words: string[] = [];
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    if (count > 0 && words.length < 2) words.push(`${count} ${unit}`);
    rest -= count * length;
  }
  return words.join(' ') || '0 s';
}
