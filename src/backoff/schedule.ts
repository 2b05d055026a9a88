/**
 * The shapes of this floor: what a queue knows of a message, and what is to be done next. A schedule is a function of
 * plain data: it keeps nothing and reads no clock, so a queue can live in a database and be resumed by any process.
 */

/** What a queue knows of a message after an attempt failed. All times are milliseconds since 1970. */
export interface QueueState {
  /** Attempts already made, the one that just failed included; 0 for a message that was never tried. */
  readonly attempts: number;
  /** When the message was first tried. Mail servers count from its arrival: give that where the two differ. */
  readonly firstAttemptAt: number;
  /** When the last attempt ended; `now` unless given. */
  readonly lastAttemptAt?: number | null | undefined;
  /**
   * What the last step gave as `lastDelay`, or as `delay` where it gave none; in milliseconds. Worked out unless given.
   */
  readonly lastDelay?: number | null | undefined;
  /** Delay warnings that the sender already got. Unless given, one is due when its time fell into the last delay. */
  readonly warningsSent?: number | null | undefined;
  /** Whether the message is a report from the null sender, for which some servers have a lifetime of its own. */
  readonly nullSender?: boolean | null | undefined;
  /** The time now. */
  readonly now: number;
}

/**
 * A field of the state that was odd, and was not taken as it stands: no number of 0 or more, a time that lies in the
 * future or before the first attempt, or several `attempts` in no time at all. A number as text is read, and told here.
 */
export type StateFlaw = 'attempts' | 'firstAttemptAt' | 'lastAttemptAt' | 'now' | 'lastDelay' | 'warningsSent';

/**
 * Why a message is tried at that time: `schedule`, or what `planRetry` took into account. `server-hint` is a wait that
 * the server asked for, `last-chance` the latest that the schedule's lifetime allows, the others are what the verdict
 * says.
 */
export type RetryReason =
  | 'schedule'
  | 'server-hint'
  | 'greylisted'
  | 'mailbox-full'
  | 'slow-down'
  | 'tls-failure'
  | 'dns-failure'
  | 'network-error'
  | 'last-chance'
  | (string & {});

/**
 * Why a message is tried no more: its attempts or its lifetime are used up, the verdict says that waiting is no use, or
 * it is `delivered`.
 */
export type GiveUpReason = 'attempts' | 'lifetime' | 'permanent' | 'delivered' | (string & {});

/** Try again. */
export interface RetryStep {
  /** Marks the step. */
  readonly kind: 'retry';
  /** How long to wait from `now`, in milliseconds; 0 when the time has passed already. May have a fraction. */
  readonly delay: number;
  /** When to try again: `delay` after `now`. */
  readonly at: number;
  /** Whether the sender should now be told that the message is late, or will be before the next attempt. */
  readonly warnSender: boolean;
  /** Why then. */
  readonly reason: RetryReason;
  /**
   * What to hand back as `lastDelay`; where it is not there, that is `delay`. Schedules that go by their delay before
   * give it: rounding up to a queue run makes the two differ, and so does a wait that `planRetry` chose.
   */
  readonly lastDelay?: number;
  /** What was odd about the state; not there when nothing was. */
  readonly flaws?: readonly StateFlaw[];
}

/**
 * Make no other attempt. The sender is to be told that the message failed, unless the `reason` is `delivered`: that is
 * no failure, and only `planRetry` gives it.
 */
export interface GiveUpStep {
  /** Marks the step. */
  readonly kind: 'give-up';
  /** Why. */
  readonly reason: GiveUpReason;
  /** What was odd about the state; not there when nothing was. */
  readonly flaws?: readonly StateFlaw[];
}

/** What to do next. */
export type NextStep = RetryStep | GiveUpStep;

/** A schedule as JSON: whose it is and its options, defaults included, so that a later default changes nothing. */
export interface ScheduleDescription {
  /** An id in `presets`, the function of a family, or `jitter`. What `describe` returns names none that is a variant. */
  readonly name: string;
  /** Its options; durations in milliseconds. Those that are not there have the defaults of what is named. */
  readonly options: Readonly<Record<string, number | string | readonly number[]>>;
  /** Whether a mail server's schedule draws from a random source, which JSON cannot hold. */
  readonly jitter?: boolean;
  /** The schedule inside, of a `jitter`. */
  readonly of?: ScheduleDescription;
}

/**
 * Says what to do next. Any such function is a schedule; one that this library made carries its description as well.
 * The same state gives the same step, unless a random source was given.
 */
export interface Schedule {
  (state: QueueState): NextStep;
  /** How it was made. A property and no register, so that two copies of this library agree about it. */
  readonly description?: ScheduleDescription | undefined;
  /** The longest delay before queue runs and jitter, in milliseconds; not there where none is set. */
  readonly cap?: number | undefined;
}
