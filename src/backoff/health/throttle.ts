/**
 * How many deliveries to one destination may run at once: slow start, feedback and dead destinations as Postfix's queue
 * manager has them. A reducer over plain state, so that many workers can share it through any store.
 */
import { isAtLeast } from '../is-at-least.ts';
import { mustHave } from '../must-have.ts';
import { optionsOf, type Filled } from '../options-of.ts';
import { DAY, SECOND } from '../units.ts';
import { feedbackOf, isFeedback, type Feedback } from './feedback.ts';

/** What is known of a destination. Plain JSON. */
export interface ThrottleState {
  /** Deliveries that may run at once; 0 while the destination is dead. */
  readonly concurrency: number;
  /** Positive feedback gathered towards one more, from 0 to 1. */
  readonly success: number;
  /** Room for negative feedback before one less, from 0 to 1. */
  readonly failure: number;
  /**
   * Failed pseudo-cohorts in a row: a cohort is as many deliveries as may run at once. 0 for a destination that is dead
   * because it asked to be left alone.
   */
  readonly failCohorts: number;
  /** Until when a dead destination is left alone, in milliseconds since 1970; not there for a live one. */
  readonly deadUntil?: number | null | undefined;
}

/** What happened. */
export interface ThrottleEvent {
  /**
   * `failure` after a step of `planRetry` with `affects: 'destination'`: there was no connection, or the server wants
   * less mail. `success` after every other answer of the server, a refused recipient included. `check` before a delivery
   * starts: it wakes a dead destination whose time is over, and says nothing else.
   */
  readonly kind: 'success' | 'failure' | 'check';
  /** The time now, in milliseconds since 1970. */
  readonly now: number;
  /**
   * Of a `failure`, until when the server asked to be left alone, in milliseconds since 1970: `at` of a step whose
   * `reason` is `server-hint`. Not even a success wakes it before.
   */
  readonly until?: number | undefined;
  /** Deliveries to the destination that are running; `concurrency` unless given. */
  readonly busy?: number | undefined;
}

/** Postfix's parameters, named as behind `default_` and `transport_` in postconf(5). */
export interface ThrottlePolicy {
  /** Deliveries at once to begin with, at least 1; 5 unless given. */
  readonly initialDestinationConcurrency?: number | undefined;
  /** The most at once; 20 unless given, 0 for no limit. */
  readonly destinationConcurrencyLimit?: number | undefined;
  /** What a success adds; 1 unless given. */
  readonly destinationConcurrencyPositiveFeedback?: Feedback | undefined;
  /** What a failure takes; 1 unless given. */
  readonly destinationConcurrencyNegativeFeedback?: Feedback | undefined;
  /** Failed cohorts after which the destination is dead; 1 unless given, 0 for never. */
  readonly destinationConcurrencyFailedCohortLimit?: number | undefined;
  /** How long a dead destination is left alone, in milliseconds; 300 s unless given. */
  readonly minimalBackoffTime?: number | undefined;
}

const rules = () =>
  ({
    initialDestinationConcurrency: [1, 5],
    destinationConcurrencyLimit: [0, 20],
    destinationConcurrencyPositiveFeedback: ['feedback', 1],
    destinationConcurrencyNegativeFeedback: ['feedback', 1],
    destinationConcurrencyFailedCohortLimit: [0, 1],
    minimalBackoffTime: [0, 300 * SECOND],
  }) as const;
/** Ten times 1/10 is a little less than 1. */
const ROUNDING = 1e-9;

/**
 * Returns what is known of a destination after an event.
 *
 * @param state - what was known before; nothing for a new destination
 * @param event - what happened
 * @param policy - Postfix's parameters
 * @throws RangeError, naming the option and its bound; TypeError for a state, event or policy that is none
 * @example
 * ```ts
 * throttle(undefined, { kind: 'success', now: 0 }).concurrency // -> 6
 * throttle(undefined, { kind: 'failure', now: 0 }).concurrency // -> 4
 * throttle(undefined, { kind: 'failure', now: 0, until: HOUR }).deadUntil // -> HOUR
 * ```
 * @see https://www.postfix.org/SCHEDULER_README.html
 */
export function throttle(
  state: ThrottleState | null | undefined,
  event: ThrottleEvent,
  policy?: ThrottlePolicy,
): ThrottleState {
  const set = optionsOf(policy, rules(), isFeedback);
  const { initialDestinationConcurrency, minimalBackoffTime } = set;
  mustHave('event', event, 'now');
  const { kind, now, busy, until = 0 } = event;
  if (kind !== 'success' && kind !== 'failure' && kind !== 'check')
    throw new RangeError('kind must be success, failure or check');
  if (!isAtLeast(now, 0)) throw new RangeError('now must be finite and >= 0');
  if (!isAtLeast(until, 0)) throw new RangeError('until must be finite and >= 0');
  const fresh: ThrottleState = { concurrency: initialDestinationConcurrency, success: 0, failure: 0, failCohorts: 0 };
  let known = isReadable(state) ? state : fresh;
  if (kind === 'failure' && until > (known.deadUntil ?? now)) known = { ...fresh, concurrency: 0, deadUntil: until };
  if (isAtLeast(known.deadUntil, 0)) {
    const isHeld = known.failCohorts === 0;
    // A clock that went back must not keep a destination dead for longer than if it had died now.
    const deadUntil = Math.min(known.deadUntil, now + (isHeld ? DAY : minimalBackoffTime));
    if ((kind !== 'success' || isHeld) && now < deadUntil) return { ...known, deadUntil };
    known = { ...fresh, concurrency: isAtLeast(busy, 1) ? busy : initialDestinationConcurrency };
    if (kind === 'success') return known;
  }
  if (kind === 'check') return known;
  return kind === 'success' ? afterSuccess(known, busy ?? known.concurrency, set) : afterFailure(known, now, set);
}

/** What comes back from a store may be anything; then the destination starts anew. */
function isReadable(state: ThrottleState | null | undefined): state is ThrottleState {
  const { concurrency = 0, success, failure, failCohorts, deadUntil } = state ?? {};
  return [success, failure, failCohorts, deadUntil ?? concurrency - 1].every((value) => isAtLeast(value, 0));
}

function afterSuccess(known: ThrottleState, busy: number, set: Filled<ThrottlePolicy>): ThrottleState {
  const limit = set.destinationConcurrencyLimit || Infinity;
  let { concurrency, success, failure } = known;
  // Growth without deliveries that use it would leave negative feedback without effect.
  if (concurrency < Math.min(limit, busy + set.initialDestinationConcurrency)) {
    success += feedbackOf(set.destinationConcurrencyPositiveFeedback, concurrency);
    if (success > 1 - ROUNDING) {
      concurrency++;
      success = Math.max(success - 1, 0);
      failure = 0;
    }
  }
  return { concurrency: Math.min(concurrency, limit), success, failure, failCohorts: 0 };
}

function afterFailure(known: ThrottleState, now: number, set: Filled<ThrottlePolicy>): ThrottleState {
  const cohorts = set.destinationConcurrencyFailedCohortLimit || Infinity;
  let { concurrency, success, failure } = known;
  const failCohorts = known.failCohorts + 1 / concurrency;
  // postconf(5) has "reaches", which is also what a limit of 1 must mean; the README's pseudocode has "exceeds".
  if (failCohorts > cohorts - ROUNDING)
    return { concurrency: 0, success: 0, failure: 0, failCohorts, deadUntil: now + set.minimalBackoffTime };
  failure -= feedbackOf(set.destinationConcurrencyNegativeFeedback, concurrency);
  // The step down comes at the beginning of a cycle, else it would come too late.
  if (failure < -ROUNDING) {
    concurrency = Math.max(concurrency - 1, 1);
    failure += 1;
    success = 0;
  }
  return { concurrency, success, failure: Math.max(failure, 0), failCohorts };
}
