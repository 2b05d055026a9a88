/** The words of one language for the person who wrote a message. Data alone, so that a language is one more file. */
import type { Category } from '../../verdict.ts';

/**
 * The words of a language. All begin with a small letter where the language has one, and have no full stop: they are
 * joined, and the first gets its capital then. No word of the trade, no blame; `we` is the product that sends.
 */
export interface SenderWords {
  /** How the parts are joined: what became of the message, why, and what comes next. */
  readonly join: {
    /** `{head}` and `{why}`. */
    readonly why: string;
    /** `{why}` and `{next}`. */
    readonly next: string;
    /** What ends it. */
    readonly end: string;
  };
  /** What became of the message. */
  readonly delivered: Head;
  /** It waits for another attempt. */
  readonly delayed: Head;
  /** It has failed. */
  readonly failed: Head;
  /** The time for attempts is over. */
  readonly late: Head;
  /** What comes next. */
  readonly next: {
    /** Another attempt may succeed, and nobody has said that there will be one. */
    readonly maybe: string;
    /** There is one any moment. */
    readonly soon: string;
    /** There is one on the same day: `{time}`. */
    readonly today: string;
    /** There is one on another day: `{day}` and `{time}`. */
    readonly later: string;
    /** Attempts go on until `{time}` of the same day. */
    readonly untilToday: string;
    /** Attempts go on until `{day}`. */
    readonly untilLater: string;
    /** Put behind `soon`, `today` or `later`: until `{time}`. */
    readonly thenUntilToday: string;
    /** Put behind `soon`, `today` or `later`: until `{day}`. */
    readonly thenUntilLater: string;
  };
  /** Why. */
  readonly reasons: Readonly<Record<Exclude<Category, 'delivered'>, SenderReason>>;
}

/** What became of a message, with a recipient and without. */
export interface Head {
  readonly plain: string;
  /** With `{recipient}`. */
  readonly to: string;
}

/** Why a message has not arrived, and what the writer can do. */
export interface SenderReason {
  readonly why: string;
  /** Why, where it may pass and other words are needed. */
  readonly passing?: string;
  /** What to do when no attempt will follow. */
  readonly help: string;
}
