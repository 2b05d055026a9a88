/** What the families of schedules that are no mail server's have in common. */
import { makeSchedule } from './make-schedule.ts';
import { optionsOf } from './options-of.ts';
import type { Schedule } from './schedule.ts';

/** Options of `constant`, `linear`, `quadratic`, `exponential` and `fibonacci`. */
export interface FamilyOptions {
  /** The first delay in milliseconds, at least 1; 5 minutes unless given. */
  readonly first?: number;
  /** The longest delay in milliseconds, at least 1; none unless given. */
  readonly cap?: number;
  /** Attempts after which it gives up, at least 1; no limit unless given. */
  readonly attempts?: number;
  /** The age in milliseconds from which there are no more attempts; 5 days unless given (RFC 5321 section 4.5.4.1). */
  readonly lifetime?: number;
}

/** The first delay is that of Postfix; the lifetime keeps a schedule without other limits from going on for ever. */
export const FAMILY_RULES = { first: [1, 300_000], cap: [1], attempts: [1], lifetime: [0, 432_000_000] } as const;

/** Returns a schedule whose delay after some attempts is `first` times what `shapeOf` gives for their number. */
export function family(
  name: string,
  options: FamilyOptions | undefined,
  shapeOf: (attempts: number) => number,
): Schedule {
  const set = optionsOf(options, FAMILY_RULES);
  const { first, cap = Infinity } = set;
  return makeSchedule(name, set, ({ attempts }) => Math.min(first * shapeOf(attempts), cap));
}
