/**
 * Postfix waits as long as a message is old already, within bounds: the time doubles with each attempt. Its queue
 * manager looks for messages that are due every `queue_run_delay`. Dead destinations are not counted here: see
 * `throttle`.
 */
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { optionsOf, refuseBelow } from './options-of.ts';
import { toQueueRun } from './queue-run.ts';
import type { Schedule } from './schedule.ts';
import { DAY, SECOND } from './units.ts';
import { withWarning } from './warning.ts';

/** Options of `postfix`, named as in postconf(5). All in milliseconds. */
export interface PostfixOptions {
  /** The shortest delay, at least 1 s; 300 s unless given. */
  readonly minimalBackoffTime?: number;
  /** The longest delay, not below the shortest; 4000 s unless given. */
  readonly maximalBackoffTime?: number;
  /**
   * Time between scans of the deferred queue, counted from the first attempt; 300 s unless given. 0 leaves scans out.
   */
  readonly queueRunDelay?: number;
  /** A message that fails at this age is given up; 5 days unless given. 0 means one attempt. */
  readonly maximalQueueLifetime?: number;
  /**
   * The same for a message from the null sender (`nullSender` of the state); never above the other; 5 days unless
   * given.
   */
  readonly bounceQueueLifetime?: number;
  /** The age at which the sender is warned, once; 0, which is never, unless given. */
  readonly delayWarningTime?: number;
}

/** A message is taken along when it falls due within this time after a scan (qmgr_active.c). */
const SLOP = SECOND;

/**
 * Returns Postfix's schedule: the delay is the age within `minimalBackoffTime` and `maximalBackoffTime`, then the wait
 * for the next scan of the queue. Whether a message is too old is asked after an attempt, so the last one is later than
 * that.
 *
 * @param options - as in main.cf
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(postfix(), { attempts: 6 }).map(({ offset }) => offset / MINUTE) // -> [0, 5, 10, 20, 40, 80]
 * ```
 * @see https://www.postfix.org/TUNING_README.html#hammer
 */
export function postfix(options?: PostfixOptions): Schedule {
  const set = optionsOf(options, {
    minimalBackoffTime: [SECOND, 300 * SECOND],
    maximalBackoffTime: [SECOND, 4000 * SECOND],
    queueRunDelay: [0, 300 * SECOND],
    maximalQueueLifetime: [0, 5 * DAY],
    bounceQueueLifetime: [0, 5 * DAY],
    delayWarningTime: [0, 0],
  });
  const { minimalBackoffTime, maximalBackoffTime, queueRunDelay, maximalQueueLifetime, delayWarningTime } = set;
  refuseBelow(set, 'maximalBackoffTime', 'minimalBackoffTime');
  const warnings = [delayWarningTime || Infinity];
  return makeSchedule(
    'postfix',
    set,
    (moment) => {
      const { age, state } = moment;
      const bounceLifetime = state.nullSender === true ? set.bounceQueueLifetime : Infinity;
      if (age >= Math.min(maximalQueueLifetime, bounceLifetime)) return TOO_OLD;
      const delay = Math.min(Math.max(age, minimalBackoffTime), maximalBackoffTime);
      return withWarning(warnings, moment, toQueueRun(moment, delay, queueRunDelay, SLOP));
    },
    { cap: maximalBackoffTime },
  );
}
