/**
 * Makes a schedule from its arithmetic. What all have in common is here: odd states, limits, times that have passed.
 */
import { readState, type Moment } from './read-state.ts';
import type { GiveUpStep, NextStep, QueueState, RetryStep, Schedule, ScheduleDescription } from './schedule.ts';

/** The milliseconds from the last attempt to the next, `TOO_OLD`, or these with what else the step says. */
export type Plan = number | (Partial<RetryStep> & { readonly delay: number });

/** Where a schedule ends. */
export interface Limits {
  /** Attempts after which it gives up; no limit unless given. */
  readonly attempts?: number | undefined;
  /** The age at which there are no more attempts, in milliseconds; no limit unless given. */
  readonly lifetime?: number | undefined;
  /** The longest delay before queue runs, in milliseconds. */
  readonly cap?: number | undefined;
  /** The random source, of a schedule that draws from one. */
  readonly random?: (() => number) | undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A delay that says that the message is too old for another attempt. */
export const TOO_OLD = Infinity;

/** Returns the schedule with its description. The limits are the options themselves where these have the same names. */
export function makeSchedule(
  name: string,
  options: object,
  planOf: (moment: Moment) => Plan,
  { attempts, lifetime = Infinity, cap, random }: Limits = options,
): Schedule {
  const step = (state: QueueState): NextStep => {
    const moment = readState(state);
    const { attempts: made, late, flaws } = moment;
    const plan = made && planOf(moment);
    // A number has none of these.
    const { delay: wait = plan as number, warnSender = false, lastDelay } = plan as Partial<RetryStep>;
    const delay = Math.max(wait - late, 0);
    const end = made >= (attempts as number) ? 'attempts' : made && moment.age + late + delay >= lifetime && 'lifetime';
    const next: Writable<RetryStep> | Writable<GiveUpStep> = end
      ? { kind: 'give-up', reason: end }
      : { kind: 'retry', delay, at: moment.now + delay, warnSender, reason: 'schedule' };
    // Assigned, because spreading costs more than all the arithmetic.
    if ((lastDelay as number) >= 0 && !end) (next as Writable<RetryStep>).lastDelay = lastDelay as number;
    if (flaws[0]) next.flaws = flaws;
    return next;
  };
  return Object.assign(step, {
    description: { name, options, ...(random && { jitter: true }) } as ScheduleDescription,
    cap,
  });
}
