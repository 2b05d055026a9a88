/**
 * Whether an address should still be mailed: a suppression list as a reducer over plain state, one state per address.
 * Only a fault of the recipient or of its domain counts: a false suppression loses a customer.
 */
import type { Verdict } from '../../verdict.ts';
import { isAtLeast } from '../is-at-least.ts';
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
  /** The last bounce, whether it counted or not, in milliseconds since 1970. */
  readonly lastBounceAt?: number;
  /** Since when the address is not to be mailed, in milliseconds since 1970; not there for one that is. */
  readonly suppressedAt?: number;
  /** Until when; not there when it is for good. */
  readonly suppressedUntil?: number;
}

/** How bounces count. Times in milliseconds. */
export interface BouncePolicy {
  /** Points of a verdict that says `suppress-recipient`; 5 unless given, and so at once. */
  readonly hardPoints?: number;
  /** Points of any other fault of the recipient or its domain; 1 unless given. */
  readonly softPoints?: number;
  /** Points at which the address is suppressed, above 0; 5 unless given. */
  readonly threshold?: number;
  /** The age at which a bounce no longer counts; 30 days in the default policy, else never unless given. */
  readonly window?: number;
  /** The time without a bounce after which all are forgotten; never unless given. */
  readonly staleAfter?: number;
  /** The time after which a bounce counts half; never unless given. */
  readonly halfLife?: number;
  /** The most bounces that count in one UTC day; no limit unless given. */
  readonly bouncesPerDay?: number;
  /** The time after which an address suppressed for soft bounces is mailed again; never unless given. */
  readonly reactivateAfter?: number;
}

const RULES = {
  hardPoints: [0, 5],
  softPoints: [0, 1],
  threshold: [0.01, 5],
  window: [1],
  staleAfter: [1],
  halfLife: [1],
  bouncesPerDay: [1],
  reactivateAfter: [1],
} as const;
const NOTHING: RecipientHealth = { bounces: [], score: 0 };
/** Bounces that are kept: more would only tell that the threshold is never reached. */
const MAX_BOUNCES = 100;

/**
 * Returns what is known of an address after a verdict about a message to it. Without a policy: a dead address at once
 * and for good, 5 soft bounces within 30 days for 90 days. A delivery clears the address; so does forgetting its state.
 *
 * @param state - what was known before; nothing for a new address
 * @param verdict - what `classify` said
 * @param now - the time, in milliseconds since 1970
 * @param policy - how bounces count
 * @throws RangeError, naming the option and its bound
 * @example
 * ```ts
 * isSuppressed(recordBounce(undefined, diagnose('550 5.1.1 No such user').verdict, 0), 0) // -> true
 * isSuppressed(recordBounce(undefined, diagnose('550 5.7.1 IP listed by Spamhaus').verdict, 0), 0) // -> false
 * ```
 */
export function recordBounce(
  state: RecipientHealth | undefined,
  verdict: Verdict,
  now: number,
  policy: BouncePolicy = { window: 30 * DAY, reactivateAfter: 90 * DAY },
): RecipientHealth {
  const set = optionsOf(policy, RULES);
  if (!isAtLeast(now, 0)) throw new RangeError('now must be finite and >= 0');
  const known = state ?? NOTHING;
  if (verdict.permanence === 'delivered') return NOTHING;
  const isHard = verdict.action === 'suppress-recipient';
  const points = isRecipientsFault(verdict) ? (isHard ? set.hardPoints : set.softPoints) : 0;
  if (points === 0) return known;
  const isForGood = isHard && points >= set.threshold;
  if (isSuppressed(known, now) && !(isForGood && known.suppressedUntil !== undefined)) return known;

  const { staleAfter = Infinity, window = Infinity, halfLife = Infinity, bouncesPerDay = Infinity } = set;
  const isForgotten = isThere(known.suppressedAt) || now - (known.lastBounceAt ?? now) > staleAfter;
  const before = isForgotten || !Array.isArray(known.bounces) ? [] : (known.bounces as readonly CountedBounce[]);
  const kept = before.filter((one) => isAtLeast(one?.points, 0) && now - one.at < window);
  if (kept.filter(({ at }) => dayOf(at) === dayOf(now)).length >= bouncesPerDay) return { ...known, lastBounceAt: now };
  const bounces = [...kept, { at: now, points }].slice(-MAX_BOUNCES);
  // A clock that went back makes no bounce count for more than it was.
  const weightOf = (at: number): number => 0.5 ** (Math.max(now - at, 0) / halfLife);
  const score = bounces.reduce((sum, bounce) => sum + bounce.points * weightOf(bounce.at), 0);
  const until = isForGood ? undefined : set.reactivateAfter;
  return {
    bounces,
    score,
    lastBounceAt: now,
    ...(score >= set.threshold && { suppressedAt: now, ...(until !== undefined && { suppressedUntil: now + until }) }),
  };
}

/**
 * Returns whether an address is not to be mailed now.
 *
 * @param state - what is known of it; nothing for a new address
 * @param now - the time, in milliseconds since 1970
 * @example
 * ```ts
 * isSuppressed(undefined, 0) // -> false
 * ```
 */
export function isSuppressed(state: RecipientHealth | undefined, now: number): boolean {
  return isThere(state?.suppressedAt) && !(now >= (state?.suppressedUntil ?? Infinity));
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
