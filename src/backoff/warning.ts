/** Delay warnings: whether the sender should now hear that the message is late. */
import type { Plan } from './make-schedule.ts';
import { sane, type Moment } from './read-state.ts';

/** Returns how many of the ages at which a sender is warned lie behind an age. */
export function warningsBy(ages: readonly number[], age: number): number {
  return ages.filter((due) => due <= age).length;
}

/**
 * Returns whether a warning is due, if `earned` were so far and `before` at the attempt before. How many the sender got
 * says `warningsSent`; without it, those from before are taken to have been sent.
 */
export function isWarningDue({ state }: Moment, before: number, earned: number): boolean {
  return earned > sane(state.warningsSent, before);
}

/** Returns the plan of a server that warns at the first attempt that fails at one of the ages or later. */
export function withWarning(ages: readonly number[], moment: Moment, delay: number): Plan {
  const { age, state } = moment;
  // Without a record of the last delay it is taken to be like the next: rather a warning twice than none.
  const before = age - sane(state.lastDelay, delay);
  return { delay, warnSender: isWarningDue(moment, warningsBy(ages, before), warningsBy(ages, age)) };
}
