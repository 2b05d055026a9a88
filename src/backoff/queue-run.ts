/** Mail servers that look into their queue every so often: an attempt waits for the run after it has fallen due. */
import type { Moment } from './read-state.ts';

/**
 * Returns the delay up to the first queue run at which a message is due, both from the last attempt and in
 * milliseconds. Runs are `interval` apart, counted from the message's first attempt; 0 stands for a server that never
 * sleeps. A message that falls due up to `slop` after a run is taken along.
 */
export function toQueueRun(
  { age, late }: Pick<Moment, 'age' | 'late'>,
  delay: number,
  interval: number,
  slop = 0,
): number {
  if (interval === 0) return delay;
  // Never the run of the attempt itself, and none that has passed already.
  const due = Math.max(delay - slop, late, 1);
  return Math.ceil((age + due) / interval) * interval - age;
}
