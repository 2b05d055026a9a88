/**
 * Whether an address should still be mailed: a suppression list as a reducer over plain state, one state per address.
 * Only a fault of the recipient or of its domain counts: a false suppression loses a customer.
 */
import type { Verdict } from '../../verdict.ts';
import { isAtLeast } from '../is-at-least.ts';
import { mustHave } from '../must-have.ts';
import { optionsOf } from '../options-of.ts';
import { DAY } from '../units.ts';

/** A bounce that counts. */
export interface CountedBounce {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** What it counts. */
  readonly points: number;
}

/** What is known of an address. Plain JSON. */
export interface RecipientHealth {
  /** The bounces that count, the oldest first. */
  readonly bounces: readonly CountedBounce[];
  /** What they came to at the last one. */
  readonly score: number;
  /**
   * The last bounce that counts, or would if its day had not been full, in milliseconds since 1970. One of no points is
   * none, nor is one of an address that is suppressed.
   */
  readonly lastBounceAt?: number | null | undefined;
  /** Since when the address is not to be mailed, in milliseconds since 1970; not there for one that is. */
  readonly suppressedAt?: number | null | undefined;
  /** Until when; not there when it is for good. */
  readonly suppressedUntil?: number | null | undefined;
}

/** How bounces count. Times in milliseconds; `Infinity` for never and for no limit. */
export interface BouncePolicy {
  /** Points of a verdict that says `suppress-recipient`; as many as the threshold unless given, and so at once. */
  readonly hardPoints?: number | undefined;
  /** Points of any other fault of the recipient or its domain; 1 unless given. */
  readonly softPoints?: number | undefined;
  /** Points at which the address is suppressed, above 0; 5 unless given. */
  readonly threshold?: number | undefined;
  /** The age at which a bounce no longer counts; 30 days unless given. */
  readonly window?: number | undefined;
  /** The time without a bounce after which all are forgotten; never unless given. */
  readonly staleAfter?: number | undefined;
  /** The time after which a bounce counts half; never unless given. */
  readonly halfLife?: number | undefined;
  /** The most bounces that count in one UTC day, but for one that suppresses for good; 1 unless given. */
  readonly bouncesPerDay?: number | undefined;
  /** The time after which an address suppressed for soft bounces is mailed again; 90 days unless given. */
  readonly reactivateAfter?: number | undefined;
}

/** The least of what may be endless. */
const SOME = '1, or Infinity';
const rules = () =>
  ({
    hardPoints: [0],
    softPoints: [0, 1],
    threshold: [0.01, 5],
    window: [SOME, 30 * DAY],
    staleAfter: [SOME, Infinity],
    halfLife: [SOME, Infinity],
    bouncesPerDay: [SOME, 1],
    reactivateAfter: [SOME, 90 * DAY],
  }) as const;
/** Shared, so frozen: what one caller does to a state must not reach the next address. */
const NOTHING: RecipientHealth = /* @__PURE__ */ Object.freeze({
  bounces: /* @__PURE__ */ Object.freeze([]),
  score: 0,
});
/** Bounces that are kept: more would only tell that the threshold is never reached. */
const MAX_BOUNCES = 100;

/**
 * Returns what is known of an address after a message to it came to its end: it was delivered or refused for good, its
 * retries were given up, or a bounce mail came. It is not for each attempt: of one day's only the first counts, but a
 * message that is retried for five days would suppress its recipient alone.
 *
 * Without a policy a dead address is suppressed at once and for good, and another after soft bounces on 5 days of 30,
 * for 90 days; a policy says what is otherwise. A delivery clears the address; so does forgetting its state.
 *
 * @param state - what was known before; nothing for a new address
 * @param verdict - what `classify` said
 * @param now - the time, in milliseconds since 1970
 * @param policy - how bounces count, where not as usual
 * @throws RangeError, naming the option and its bound; TypeError for a state, verdict or policy that is none
 * @example
 * ```ts
 * isSuppressed(recordBounce(undefined, diagnose('550 5.1.1 No such user').verdict, 0), 0) // -> true
 * isSuppressed(recordBounce(undefined, diagnose('550 5.7.1 IP listed by Spamhaus').verdict, 0), 0) // -> false
 * ```
 */
export function recordBounce(
  state: RecipientHealth | null | undefined,
  verdict: Verdict,
  now: number,
  policy?: BouncePolicy,
): RecipientHealth {
  const isOut = isSuppressed(state, now);
  const known = state ?? NOTHING;
  mustHave('verdict', verdict, 'permanence');
  const set = optionsOf(policy, rules(), isFit);
  if (!isAtLeast(now, 0)) throw new RangeError('now must be finite and >= 0');
  if (verdict.permanence === 'delivered') return NOTHING;
  const { threshold, hardPoints = threshold, reactivateAfter } = set;
  const isHard = verdict.action === 'suppress-recipient';
  const points = isRecipientsFault(verdict) ? (isHard ? hardPoints : set.softPoints) : 0;
  if (points === 0) return known;
  const isForGood = isHard && points >= threshold;
  if (isOut && !(isForGood && isThere(known.suppressedUntil))) return known;

  const isForgotten = isThere(known.suppressedAt) || now - (known.lastBounceAt ?? now) > set.staleAfter;
  const before = isForgotten || !Array.isArray(known.bounces) ? [] : (known.bounces as readonly CountedBounce[]);
  const kept = before.filter((one) => isAtLeast(one?.points, 0) && now - one.at < set.window);
  // A soft bounce of today must not hide that the address is dead.
  if (!isForGood && kept.filter(({ at }) => dayOf(at) === dayOf(now)).length >= set.bouncesPerDay)
    return { ...known, lastBounceAt: now };
  const bounces = [...kept, { at: now, points }].slice(-MAX_BOUNCES);
  // A clock that went back makes no bounce count for more than it was.
  const weightOf = (at: number): number => 0.5 ** (Math.max(now - at, 0) / set.halfLife);
  const score = bounces.reduce((sum, bounce) => sum + bounce.points * weightOf(bounce.at), 0);
  return {
    bounces,
    score,
    lastBounceAt: now,
    ...(score >= threshold && {
      suppressedAt: now,
      ...(!isForGood && reactivateAfter < Infinity && { suppressedUntil: now + reactivateAfter }),
    }),
  };
}

/**
 * Returns whether an address is not to be mailed now.
 *
 * @param state - what is known of it; nothing for a new address
 * @param now - the time, in milliseconds since 1970
 * @throws TypeError for a state that is none, such as JSON that is still a text
 * @example
 * ```ts
 * isSuppressed(undefined, 0) // -> false
 * ```
 */
export function isSuppressed(state: RecipientHealth | null | undefined, now: number): boolean {
  // What a store lacks is no mistake, but with JSON that is still a text a dead address would be mailed.
  mustHave('state', typeof state === 'string' ? state : NOTHING, 'bounces');
  return isThere(state?.suppressedAt) && !(now >= (state?.suppressedUntil ?? Infinity));
}

function isFit(value: unknown, least: number | string): boolean {
  return value === Infinity ? least === SOME : isAtLeast(value, parseFloat(least as string));
}

/** A store may have null for what is not there. */
function isThere(time: number | null | undefined): boolean {
  return (time ?? undefined) !== undefined;
}

/**
 * A sender's, a network's or a receiving host's trouble says nothing about the address, nor does a request to be
 * slower.
 */
function isRecipientsFault({ scope, action, category }: Verdict): boolean {
  const isTheirs = scope === 'recipient' || scope === 'recipient-domain';
  return isTheirs && action !== 'retry-slower' && category !== 'challenge-response' && category !== 'greylisted';
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
