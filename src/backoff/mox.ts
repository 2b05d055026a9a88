/** mox: delays that double, for eight attempts in 16 hours (queue/queue.go). */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { SECOND } from './units.ts';

/** Options of `mox`. */
export interface MoxOptions {
  /** Attempts after which it gives up, at least 1; 8 unless given. */
  readonly maxAttempts?: number;
}

/** The first delay: 7.5 minutes. */
const BASE = 450_000;
/** The attempt after whose failure the sender is told of the delay. */
const WARNING = 5;

/**
 * Returns mox's schedule: the n-th delay is 7.5 minutes `* 2 ** (n - 1)`.
 *
 * @param options - as for a message in mox's queue
 * @param random - gives a number in [0, 1) for the jitter of -5 to 4 s of the first delay; without it there is none
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(mox(), { attempts: 4 }).map(({ offset }) => offset / MINUTE) // -> [0, 7.5, 22.5, 52.5]
 * ```
 * @see https://github.com/mjl-/mox
 */
export function mox(options?: MoxOptions, random?: () => number): Schedule {
  const set = optionsOf(options, { maxAttempts: [1, 8] });
  return makeSchedule(
    'mox',
    set,
    ({ attempts }) => {
      const jitter = random ? (Math.floor(random() * 10) - 5) * SECOND : 0;
      return { delay: (BASE + jitter) * 2 ** (attempts - 1), warnSender: attempts === WARNING };
    },
    { attempts: set.maxAttempts, random },
  );
}
