/**
 * Exim follows rules by the time since the first failure. Its queue runner looks for messages that are due, so an
 * attempt is late by up to a run; the last one is made at the first run after the last cut-off. Counted is one message
 * alone: other mail for the same host shares a host's retry record.
 */
import { eximInterval, eximIntervalBefore, eximRuleAt } from './exim-intervals.ts';
import { parseEximRules } from './exim-rules.ts';
import { makeSchedule, TOO_OLD } from './make-schedule.ts';
import { isAtLeastEach, optionsOf } from './options-of.ts';
import { toQueueRun } from './queue-run.ts';
import { sane } from './read-state.ts';
import type { Schedule } from './schedule.ts';
import { DAY, MINUTE, SECOND } from './units.ts';
import { isWarningDue, warningsBy } from './warning.ts';

/** Options of `exim`, named as in Exim's and Debian's configuration. Times in milliseconds. */
export interface EximOptions {
  /** The retry rules; those of Exim's default configuration, `F,2h,15m; G,16h,1h,1.5; F,4d,6h`, unless given. */
  readonly rules?: string;
  /**
   * Time between queue runs, counted from the first attempt; 30 minutes unless given, as in Debian. 0 leaves runs out.
   */
  readonly queueInterval?: number;
  /** No interval is longer, whatever a rule says, 1 s to 24 hours; 24 hours unless given. */
  readonly retryIntervalMax?: number;
  /** The ages at which the sender is warned, the last interval repeated; 24 hours, so every 24 hours, unless given. */
  readonly delayWarning?: readonly number[];
}

const RULES = 'F,2h,15m; G,16h,1h,1.5; F,4d,6h';

/**
 * Returns Exim's schedule. After a `G` or `H` rule the interval before is asked for: hand a step's `lastDelay` back,
 * else it is worked out as if all attempts had been on time.
 *
 * @param options - as in Exim's configuration
 * @param random - gives a number in [0, 1) for `H` rules; without it they take the shortest interval that they allow
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * const schedule = exim({ rules: 'G,2h,10m,2', queueInterval: 0 });
 * timeline(schedule, { attempts: 4 }).map(({ offset }) => offset / MINUTE) // -> [0, 10, 30, 70]
 * ```
 * @see https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html
 */
export function exim(options?: EximOptions, random?: () => number): Schedule {
  const set = optionsOf(
    options,
    {
      rules: ['', RULES],
      queueInterval: [0, 30 * MINUTE],
      retryIntervalMax: [SECOND, DAY],
      delayWarning: [[0], [DAY]],
    },
    // The rules have a reader of their own.
    (value, least: number | '' | readonly [number]) => least === '' || isAtLeastEach(value, least),
  );
  const { rules: text, queueInterval, retryIntervalMax, delayWarning } = set;
  if (retryIntervalMax > DAY) throw new RangeError('retryIntervalMax must be <= 24 hours');
  const rules = parseEximRules(text);
  const oldest = Math.max(...rules.map(({ cutoff }) => cutoff));
  const earnedBy = warningsOf(delayWarning);
  return makeSchedule(
    'exim',
    set,
    (moment) => {
      const { age, state } = moment;
      const rule = eximRuleAt(rules, age);
      if (rule === undefined) return TOO_OLD;
      const known = sane(state.lastDelay, undefined);
      const before = known ?? (rule.kind === 'F' ? 0 : eximIntervalBefore(rules, age, queueInterval));
      const lastDelay = Math.min(eximInterval(rule, before, random?.() ?? 0), retryIntervalMax);
      // A message older than the last cut-off is tried at the next queue run "even if it is not yet time" (section 32.11).
      const delay = toQueueRun(moment, Math.min(lastDelay, oldest + SECOND - age), queueInterval);
      // The last attempt may have waited for a queue run, which `lastDelay` does not count.
      const from = age - (known ?? delay) - queueInterval;
      return {
        delay,
        lastDelay,
        warnSender: isWarningDue(moment, earnedBy(from), earnedBy(age)),
      };
    },
    { cap: retryIntervalMax, random },
  );
}

/**
 * One warning per age and, once these are over, one per last interval between them; none for an empty list or for 0.
 */
function warningsOf(ages: readonly number[]): (age: number) => number {
  const last = ages.at(-1) ?? 0;
  const interval = last - (ages.at(-2) ?? 0);
  return (age) => (interval > 0 ? warningsBy(ages, age) + Math.max(Math.floor((age - last) / interval), 0) : 0);
}
