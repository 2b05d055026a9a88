/**
 * Sendmail tries each message in every queue run, unless it is told to leave young or freshly tried ones out. The
 * interval of the runs is an argument of the daemon (`-q30m`) and has no default.
 */
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import { toQueueRun } from './queue-run.ts';
import type { Schedule } from './schedule.ts';
import { DAY, HOUR, MINUTE } from './units.ts';
import { withWarning } from './warning.ts';

/** Options of `sendmail`, named as in sendmail.cf. All in milliseconds. */
export interface SendmailOptions {
  /** Time between queue runs, counted from the first attempt, at least 1; 30 minutes unless given, as in the manual. */
  readonly queueInterval?: number;
  /** No attempt sooner than this after the last; 0 unless given. */
  readonly minQueueAge?: number;
  /** If given: wait as long as the message is old already, at most this, at least 1. */
  readonly maxQueueAge?: number;
  /** `Timeout.queuereturn`: a message that fails at this age is given up; 5 days unless given. */
  readonly timeoutQueuereturn?: number;
  /** `Timeout.queuewarn`: the age at which the sender is warned, once; 4 hours unless given, 0 for never. */
  readonly timeoutQueuewarn?: number;
}

/**
 * Returns Sendmail's schedule: an attempt in every queue run, or with `maxQueueAge` at times that double.
 *
 * @param options - as in sendmail.cf
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * timeline(sendmail({ queueInterval: HOUR }), { attempts: 3 }).map(({ offset }) => offset / HOUR) // -> [0, 1, 2]
 * ```
 * @see https://www.sendmail.org/~ca/email/doc8.12/op-sh-4.html
 */
export function sendmail(options?: SendmailOptions): Schedule {
  const set = optionsOf(options, {
    queueInterval: [1, 30 * MINUTE],
    minQueueAge: [0, 0],
    maxQueueAge: [1],
    timeoutQueuereturn: [0, 5 * DAY],
    timeoutQueuewarn: [0, 4 * HOUR],
  });
  const { queueInterval, minQueueAge, maxQueueAge = 0, timeoutQueuereturn, timeoutQueuewarn } = set;
  const warnings = [timeoutQueuewarn || Infinity];
  return makeSchedule(
    'sendmail',
    set,
    (moment) => {
      const { age } = moment;
      if (age >= timeoutQueuereturn) return TOO_OLD;
      const delay = Math.max(minQueueAge, Math.min(age, maxQueueAge));
      return withWarning(warnings, moment, toQueueRun(moment, delay, queueInterval));
    },
    { cap: Math.max(minQueueAge, maxQueueAge) },
  );
}
