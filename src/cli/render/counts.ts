/** Counts things by name, and puts the counts into words. */

/** Names that are told apart; a mailbox has few causes, but may have as many hosts as mails. */
const MAX_NAMES = 10_000;

/** A growing count. */
export interface Counts {
  /** How many were counted. */
  total(): number;
  /** Counts one. */
  add(name: string): void;
  /** Returns the names with their counts, the most frequent first; of more than `most` the rest in one number. */
  toText(most?: number): string;
}

/** Returns a count that begins with nothing. */
export function newCounts(): Counts {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    total: () => total,
    add: (name) => {
      total++;
      if (counts.has(name) || counts.size < MAX_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    toText: (most = Infinity) => {
      const sorted = [...counts].sort(([, a], [, b]) => b - a);
      const shown = sorted.slice(0, most);
      const others = total - shown.reduce((sum, [, count]) => sum + count, 0);
      return [...shown.map(([name, count]) => `${count} ${name}`), ...(others > 0 ? [`${others} others`] : [])].join(
        ', ',
      );
    },
  };
}
