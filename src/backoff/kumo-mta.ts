/**
 * KumoMTA: delays that double. A message expires right after a failure when its next attempt would be too late, and not
 * when its time is over: with the defaults after 3.5 days of 7 (queue.rs).
 */
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';
import { DAY, MINUTE, SECOND } from './units.ts';

/** Options of `kumoMta`, named as in KumoMTA's queue configuration. All in milliseconds. */
export interface KumoMtaOptions {
  /** The first delay, at least 1; 20 minutes unless given. */
  readonly retryInterval?: number;
  /** The longest delay, at least 1; none unless given. */
  readonly maxRetryInterval?: number;
  /** The age above which no attempt is planned; 7 days unless given. */
  readonly maxAge?: number;
}

/**
 * Returns KumoMTA's schedule: the n-th delay is `min(maxRetryInterval, retryInterval * 2 ** (n - 1))`.
 *
 * @param options - as in make_queue_config
 * @param random - gives a number in [0, 1) for the jitter of up to 30 s each way; without it there is none
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(kumoMta(), { attempts: 5 }).map(({ offset }) => offset / MINUTE) // -> [0, 20, 60, 140, 300]
 * ```
 * @see https://docs.kumomta.com/reference/kumo/make_queue_config/retry_interval/
 */
export function kumoMta(options?: KumoMtaOptions, random?: () => number): Schedule {
  const set = optionsOf(options, { retryInterval: [1, 20 * MINUTE], maxRetryInterval: [1], maxAge: [0, 7 * DAY] });
  const { retryInterval, maxRetryInterval: cap = Infinity, maxAge } = set;
  const spread = Math.min(retryInterval / 20, MINUTE) / SECOND;
  return makeSchedule(
    'kumomta',
    set,
    ({ attempts, age }) => {
      const jitter = random ? Math.trunc((random() - 0.5) * spread) * SECOND : 0;
      const delay = Math.min(retryInterval * 2 ** (attempts - 1), cap) + jitter;
      return age + delay > maxAge ? TOO_OLD : delay;
    },
    { cap: set.maxRetryInterval, random },
  );
}
