/**
 * From a schedule and a verdict to the next step. The schedule says how often and for how long; the verdict says when
 * that is no use, too early or too late. Nothing here makes a message live longer than its schedule.
 */
import type { Verdict } from '../verdict.ts';
import { isAtLeast } from './is-at-least.ts';
import { mustHave } from './must-have.ts';
import { optionsOf, refuseBelow, type Filled } from './options-of.ts';
import { readState } from './read-state.ts';
import type { GiveUpStep, QueueState, RetryStep, Schedule } from './schedule.ts';
import { DAY, HOUR, MINUTE, SECOND } from './units.ts';

/** Options of `planRetry`. All in milliseconds. */
export interface PlanOptions {
  /** The shortest wait that a server may ask for; 1 minute unless given. */
  readonly minimalRetryAfter?: number | undefined;
  /** The longest wait that a server may ask for; 1 day unless given. */
  readonly maximalRetryAfter?: number | undefined;
  /**
   * The shortest wait after greylisting; 5 minutes unless given, Postgrey's own default; RFC 6647
   * section 5 has 1.
   */
  readonly minimalGreylistingDelay?: number | undefined;
  /**
   * The longest wait after greylisting; 1 hour unless given. After 24 hours it counts as a new message (RFC 6647
   * section 5).
   */
  readonly maximalGreylistingDelay?: number | undefined;
  /** The wait for a full mailbox, where the schedule's is not longer; 1 day unless given. */
  readonly mailboxFullDelay?: number | undefined;
  /** The shortest wait after a limit on rate or connections; 15 minutes unless given. */
  readonly slowDownDelay?: number | undefined;
}

/** A retry, and what else should wait. */
export interface PlannedRetry extends RetryStep {
  /**
   * `destination` when other mail for the same place will fail as well and should wait: tell `throttle` of a `failure`,
   * with `at` as its `until` where the `reason` is `server-hint`. `message` when it is this one's affair: a `success`.
   */
  readonly affects: 'message' | 'destination';
}

/** What to do next, in view of a verdict. */
export type PlannedStep = PlannedRetry | GiveUpStep;

const rules = () =>
  ({
    minimalRetryAfter: [0, MINUTE],
    maximalRetryAfter: [0, DAY],
    minimalGreylistingDelay: [0, 5 * MINUTE],
    maximalGreylistingDelay: [0, HOUR],
    mailboxFullDelay: [0, DAY],
    slowDownDelay: [0, 15 * MINUTE],
  }) as const;

/** Categories that name the reason of a step themselves. */
const TOLD: readonly string[] = ['greylisted', 'mailbox-full', 'tls-failure', 'dns-failure', 'network-error'];
const SLOW: readonly string[] = ['rate-limited', 'too-many-connections'];
/** Attempts after which no server may ask for less than the schedule: one that says "in a minute" each time is asked for days. */
const MOST_EARLY = 3;
/** Scopes of a fault that other mail for the same place meets as well. */
const SHARED: readonly string[] = ['network', 'receiving-host', 'recipient-domain'];

/**
 * Returns the next step for a message whose last attempt got this verdict.
 *
 * A permanent verdict gives up at once, unless its action is to retry. Greylisting is waited for within bounds,
 * whatever the schedule says. A wait that the server asks for is kept within bounds; after three attempts it can only
 * make the next one later than the schedule would. A full mailbox is tried daily, a limit on rate or connections slows
 * the destination down. All else, trouble with TLS, DNS and the network included, follows the schedule, as mail servers
 * do. A wait that would outlive the schedule is cut to its last chance. After a delivery the step is to give up as well,
 * with `delivered` as its reason: no failure, and nobody is to be told.
 *
 * @param schedule - how often and for how long
 * @param state - what the queue knows of the message
 * @param verdict - what `classify` said of the last attempt
 * @param options - the bounds
 * @throws RangeError, naming the option and its bound; TypeError for a verdict or a schedule that is none
 * @example
 * ```ts
 * const state = { attempts: 1, firstAttemptAt: 0, now: 0 };
 * const { verdict } = diagnose('450 4.2.0 Greylisted, try again in 10 minutes');
 * planRetry(postfix(), state, verdict).delay // -> 10 * MINUTE
 * planRetry(postfix(), state, diagnose('550 5.1.1 No such user').verdict).kind // -> 'give-up'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc6647#section-5
 */
export function planRetry(schedule: Schedule, state: QueueState, verdict: Verdict, options?: PlanOptions): PlannedStep {
  mustHave('verdict', verdict, 'permanence');
  const set = optionsOf(options, rules());
  refuseBelow(set, 'maximalRetryAfter', 'minimalRetryAfter');
  refuseBelow(set, 'maximalGreylistingDelay', 'minimalGreylistingDelay');
  const { permanence, category, action, scope } = verdict;
  const isSlow = action === 'retry-slower' || SLOW.includes(category);
  const isFinal = permanence === 'permanent' && !isSlow && action !== 'retry';
  if (isFinal || permanence === 'delivered') return { kind: 'give-up', reason: permanence };
  const own = schedule(state);
  if (own.kind === 'give-up') return own;
  const { attempts, late, now } = readState(state);
  // Waits count from the last attempt, which is when the server spoke.
  const usual = own.delay + late;
  const [wanted, reason] = waitFor(verdict, usual, set, isSlow, attempts);
  const wait = latest(schedule, state, now - late, usual, wanted);
  const delay = Math.max(wait - late, 0);
  const at = now + delay;
  const affects = isSlow || SHARED.includes(scope) ? 'destination' : 'message';
  // Handed a delay of its own, a schedule takes it for the time between the attempts: what falls due in a longer wait is
  // said before it.
  const then = { ...state, lastAttemptAt: at, now: at, lastDelay: wait };
  const isDue =
    wait > usual && own.lastDelay !== undefined && (schedule(then) as Partial<RetryStep>).warnSender === true;
  return {
    ...own,
    delay,
    at,
    warnSender: own.warnSender || isDue,
    reason: wait < wanted ? 'last-chance' : reason,
    affects,
  };
}

function waitFor(
  { category, retryAfter }: Verdict,
  usual: number,
  set: Filled<PlanOptions>,
  isSlow: boolean,
  attempts: number,
): readonly [wait: number, reason: string] {
  if (isAtLeast(retryAfter, 0)) {
    const asked = Math.min(Math.max(retryAfter, set.minimalRetryAfter), set.maximalRetryAfter);
    if (asked >= usual || attempts <= MOST_EARLY) return [asked, 'server-hint'];
  }
  if (category === 'greylisted')
    return [Math.min(Math.max(usual, set.minimalGreylistingDelay), set.maximalGreylistingDelay), category];
  if (category === 'mailbox-full') return [Math.max(usual, set.mailboxFullDelay), category];
  if (isSlow) return [Math.max(usual, set.slowDownDelay), 'slow-down'];
  return [usual, TOLD.includes(category) ? category : 'schedule'];
}

/**
 * Returns the wait, cut to the latest that the schedule allows. A schedule is a function and cannot be asked for its
 * lifetime, but for whether it would still go on at a time: that is halved until a second is left.
 */
function latest(schedule: Schedule, state: QueueState, last: number, usual: number, wanted: number): number {
  let [alive, dead, time] = [usual, wanted, wanted];
  while (dead - alive > SECOND) {
    const at = last + time;
    if (schedule({ ...state, lastAttemptAt: at, now: at }).kind === 'give-up') dead = time;
    else if (time === wanted) return wanted;
    else alive = time;
    time = (alive + dead) / 2;
  }
  return dead < wanted ? alive : wanted;
}
