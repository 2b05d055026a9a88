/**
 * Reads a state that came from a database, a job or another machine's clock. It is never refused: a queue that throws
 * at one odd row sends nothing at all. What was odd is said, and the sane reading that is closest is taken.
 */
import { isAtLeast } from './is-at-least.ts';
import type { QueueState, StateFlaw } from './schedule.ts';

/** A state that can be counted with. Times are in milliseconds, and none is negative. */
export interface Moment {
  /** Attempts made; 0 for none yet. */
  readonly attempts: number;
  /** From the first attempt to the last: what the servers call the age of the message. */
  readonly age: number;
  /** From the last attempt until now. */
  readonly late: number;
  /** The time now. */
  readonly now: number;
  /** What was odd. */
  readonly flaws: readonly StateFlaw[];
  /** The state as it was given, for what only some servers ask. */
  readonly state: QueueState;
}

/** Returns what a state says, and what was odd about it. */
export function readState(state: QueueState): Moment {
  const { firstAttemptAt, lastAttemptAt } = state;
  const now = sane(state.now, sane(lastAttemptAt, sane(firstAttemptAt, 0)));
  // The clock of this machine is the one to act by: what lies in its future is moved to now, else mail would wait.
  const last = Math.min(now, sane(lastAttemptAt, now));
  const first = Math.min(last, sane(firstAttemptAt, last));
  const attempts = Math.floor(sane(state.attempts, 1));
  const flaws: StateFlaw[] = [];
  // One by one, because a list of all would be made for each step of each message.
  const note = (field: StateFlaw, isOdd: boolean): void => {
    if (isOdd) flaws.push(field);
  };
  note('attempts', state.attempts !== attempts || (attempts > 1 && last === first));
  note('firstAttemptAt', firstAttemptAt !== first);
  note('lastAttemptAt', (lastAttemptAt ?? last) !== last);
  note('now', state.now !== now);
  // What is odd about these does no harm, as they can be worked out.
  note('lastDelay', !isAtLeast(state.lastDelay ?? 0, 0));
  note('warningsSent', !isAtLeast(state.warningsSent ?? 0, 0));
  return { attempts, age: last - first, late: now - last, now, flaws, state };
}

/** Drivers of databases give a bigint column as text: unread, its message would never be too old. */
export function sane<Other>(value: unknown, otherwise: Other): number | Other {
  const number = typeof value === 'string' && value ? +value : value;
  return isAtLeast(number, 0) ? number : otherwise;
}
