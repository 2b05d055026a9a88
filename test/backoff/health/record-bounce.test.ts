import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bouncePolicies } from '../../../src/backoff/health/bounce-policies.ts';
import {
  isSuppressed,
  recordBounce,
  type BouncePolicy,
  type RecipientHealth,
} from '../../../src/backoff/health/record-bounce.ts';
import { DAY, HOUR } from '../../../src/backoff/units.ts';
import { diagnose } from '../../../src/diagnose.ts';
import { ACTIONS, CATEGORIES, PERMANENCES, SCOPES, type Verdict } from '../../../src/verdict.ts';

const verdictOf = (text: string): Verdict => diagnose(text).verdict;
const HARD = verdictOf('550 5.1.1 No such user');
const SOFT = verdictOf('452 4.2.2 Mailbox full');
const DELIVERED = verdictOf('250 2.0.0 OK');

/** Records a verdict at each of the days. */
function run(
  verdict: Verdict,
  days: readonly number[],
  policy?: BouncePolicy,
  from?: RecipientHealth,
): RecipientHealth {
  return days.reduce<RecipientHealth>(
    (state, day) => recordBounce(state, verdict, day * DAY, policy),
    from ?? recordBounce(undefined, DELIVERED, 0),
  );
}
const days = (count: number, step = 1): number[] => Array.from({ length: count }, (_day, index) => index * step);

describe('a state from a store', () => {
  it.each([
    ['is none', {}],
    [
      'has columns that are null',
      { bounces: null, score: null, lastBounceAt: null, suppressedAt: null, suppressedUntil: null },
    ],
    ['has bounces that are none', { bounces: [null, 5, {}, { at: NaN, points: 1 }, { at: 0, points: NaN }], score: 0 }],
    ['has a text for bounces', { bounces: '[]', score: 0 }],
  ])('that %s counts nothing, and does not suppress', (_what, odd) => {
    const state = odd as never;
    expect(isSuppressed(state, 0)).toBe(false);
    expect(recordBounce(state, SOFT, DAY)).toEqual(recordBounce(undefined, SOFT, DAY));
    expect(isSuppressed(recordBounce(state, HARD, DAY), DAY)).toBe(true);
  });

  it('that is null is a new address', () => {
    expect(isSuppressed(null, 0)).toBe(false);
    expect(recordBounce(null, SOFT, DAY)).toEqual(recordBounce(undefined, SOFT, DAY));
  });

  it('that is still a text is refused, as a dead address would be mailed', () => {
    const json = JSON.stringify(run(HARD, [0])) as never;
    const error = new TypeError('state must be an object with bounces');
    expect(() => isSuppressed(json, 0)).toThrow(error);
    expect(() => recordBounce(json, SOFT, 0)).toThrow(error);
  });

  it('with null for what is not there goes on counting', () => {
    const stored = { ...run(SOFT, days(4)), suppressedAt: null, suppressedUntil: null };
    expect(isSuppressed(run(SOFT, [4], undefined, stored), 4 * DAY)).toBe(true);
  });
});

describe('without a policy', () => {
  it('a dead address is suppressed at once and for good', () => {
    const state = run(HARD, [0]);
    expect(state).toEqual({ bounces: [{ at: 0, points: 5 }], score: 5, lastBounceAt: 0, suppressedAt: 0 });
    expect(isSuppressed(state, 1000 * DAY)).toBe(true);
  });

  it('soft bounces suppress after five within 30 days, for 90 days', () => {
    expect(isSuppressed(run(SOFT, days(4)), 3 * DAY)).toBe(false);
    const state = run(SOFT, days(5));
    expect(isSuppressed(state, 4 * DAY)).toBe(true);
    expect(isSuppressed(state, 94 * DAY - 1)).toBe(true);
    expect(isSuppressed(state, 94 * DAY)).toBe(false);
    expect(isSuppressed(run(SOFT, days(20, 8)), 200 * DAY)).toBe(false);
  });

  it('an address that is mailed again starts anew', () => {
    const state = run(SOFT, [100], undefined, run(SOFT, days(5)));
    expect(state).toMatchObject({ score: 1 });
    expect(isSuppressed(state, 100 * DAY)).toBe(false);
  });

  it('an address that is suppressed for a while is so for good once it is dead', () => {
    const state = run(HARD, [10], undefined, run(SOFT, days(5)));
    expect(state.suppressedUntil).toBeUndefined();
    expect(isSuppressed(state, 1000 * DAY)).toBe(true);
    expect(run(SOFT, [11], undefined, state)).toBe(state);
  });

  it('a delivery clears the address', () => {
    expect(run(DELIVERED, [5], undefined, run(SOFT, days(4)))).toEqual({ bounces: [], score: 0 });
    expect(isSuppressed(run(DELIVERED, [5], undefined, run(HARD, [0])), 5 * DAY)).toBe(false);
  });
});

describe('the attempts of one message', () => {
  it.each(['450 4.2.1 Mailbox temporarily disabled', '452 4.2.2 Over quota'])('count once a day: %s', (text) => {
    const attempts = [0, 0.01, 0.02, 0.05, 0.2, 0.9].map((day) => day + 100);
    const state = run(verdictOf(text), attempts);
    expect(state).toMatchObject({ score: 1, lastBounceAt: 100.9 * DAY });
    expect(isSuppressed(state, 101 * DAY)).toBe(false);
  });

  it('do not hide that the address is dead', () => {
    const state = run(HARD, [0.5], undefined, run(SOFT, [0.1]));
    expect(isSuppressed(state, 1000 * DAY)).toBe(true);
    expect(state.suppressedUntil).toBeUndefined();
  });
});

describe('a policy', () => {
  it('has the usual value where it says nothing', () => {
    for (const policy of [{}, { threshold: 5 }, { window: undefined }, { softPoints: 1 }])
      for (const verdict of [HARD, SOFT]) expect(run(verdict, days(5), policy)).toEqual(run(verdict, days(5)));
    // One full mailbox every other month.
    expect(isSuppressed(run(SOFT, days(10, 60), { threshold: 4 }), 600 * DAY)).toBe(false);
    expect(isSuppressed(run(SOFT, days(10), { threshold: 10 }), 99 * DAY)).toBe(false);
  });

  it('that only has a higher threshold suppresses a dead address at once all the same', () => {
    const state = run(HARD, [0.5], { threshold: 10 }, run(SOFT, [0.1], { threshold: 10 }));
    expect(isSuppressed(state, 1000 * DAY)).toBe(true);
  });

  it('says Infinity for never and for no limit', () => {
    const never = { window: Infinity, reactivateAfter: Infinity };
    expect(isSuppressed(run(SOFT, days(5, 60), never), 10_000 * DAY)).toBe(true);
    expect(run(SOFT, days(5, 60), never)).not.toHaveProperty('suppressedUntil');
    expect(run(SOFT, [0, 0, 0], { bouncesPerDay: Infinity })).toMatchObject({ score: 3 });
    const usual = { staleAfter: Infinity, halfLife: Infinity };
    expect(run(SOFT, days(4), usual)).toEqual(run(SOFT, days(4)));
  });
});

describe("what is not the recipient's fault", () => {
  it.each([
    '554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org',
    '550 5.7.26 This mail is unauthenticated, which poses a security risk',
    '552 5.3.4 Message too big for system',
    '450 4.2.0 Greylisted, please try again later',
    '421 4.7.28 Our system has detected an unusual rate of mail',
    '451 4.3.0 Temporary system problem',
    '550 5.0.0 No',
  ])('never counts: %s', (text) => {
    expect(run(verdictOf(text), days(50))).toEqual({ bounces: [], score: 0 });
  });

  it('leaves what was known as it was', () => {
    const state = run(SOFT, days(3));
    expect(recordBounce(state, verdictOf('421 4.7.0 Too many connections from your host'), 3 * DAY)).toBe(state);
  });
});

describe("Mailman 3's scoring", () => {
  const policy = bouncePolicies.mailman3;

  it('counts a point a day, and disables delivery at five', () => {
    expect(run(HARD, days(4), policy)).toMatchObject({ score: 4 });
    expect(isSuppressed(run(HARD, days(4), policy), 4 * DAY)).toBe(false);
    expect(run(HARD, days(5), policy)).toMatchObject({ score: 5, suppressedAt: 4 * DAY });
  });

  it('counts one bounce of a day', () => {
    const state = run(HARD, [0, 0.1, 0.5, 0.9], policy);
    expect(state).toMatchObject({ score: 1, lastBounceAt: 0.9 * DAY });
  });

  it('starts at one again after seven days without a bounce', () => {
    expect(run(HARD, [0, 1, 8], policy)).toMatchObject({ score: 3 });
    expect(run(HARD, [0, 1, 8.01], policy)).toMatchObject({ score: 1 });
    // A bounce that does not count keeps the score alive all the same.
    expect(run(HARD, [0, 0.9, 7.8], policy)).toMatchObject({ score: 2 });
  });

  it('does not count what may pass', () => {
    expect(run(SOFT, days(50), policy)).toMatchObject({ score: 0 });
  });
});

describe("other list managers' scoring", () => {
  it.each([
    ['mailchimp', SOFT, 7],
    ['phplist', HARD, 5],
    ['phplist', SOFT, 5],
  ] as const)('%s counts all bounces of a day, and lets nobody in again', (name, verdict, count) => {
    const state = run(
      verdict,
      Array.from({ length: count }, () => 0.5),
      bouncePolicies[name],
    );
    expect(isSuppressed(state, 10_000 * DAY)).toBe(true);
  });

  it.each(['mailman3', 'mailman2'] as const)(
    '%s counts one a day, a hard one included, and lets nobody in again',
    (name) => {
      expect(run(HARD, [0.1, 0.2, 0.3], bouncePolicies[name])).toMatchObject({ score: 1 });
      expect(isSuppressed(run(HARD, [0, 6, 12, 18, 24], bouncePolicies[name]), 10_000 * DAY)).toBe(true);
    },
  );

  it.each([
    ['mailman2', HARD, 5],
    ['mailman2', SOFT, 10],
    ['mailchimp', HARD, 1],
    ['mailchimp', SOFT, 7],
    ['phplist', HARD, 5],
    ['phplist', SOFT, 5],
  ] as const)('%s suppresses at the right bounce', (name, verdict, count) => {
    const policy = bouncePolicies[name];
    expect(isSuppressed(run(verdict, days(count - 1), policy), count * DAY)).toBe(false);
    expect(isSuppressed(run(verdict, days(count), policy), count * DAY)).toBe(true);
  });
});

describe('decay', () => {
  const policy = { threshold: 3, halfLife: 7 * DAY };

  it('makes old bounces count less', () => {
    expect(run(SOFT, [0, 7], policy).score).toBeCloseTo(1.5, 9);
    expect(isSuppressed(run(SOFT, days(100, 7), policy), 700 * DAY)).toBe(false);
    expect(isSuppressed(run(SOFT, days(4), policy), 4 * DAY)).toBe(true);
  });

  it('makes no bounce count more when the clock goes back', () => {
    expect(run(SOFT, [7, 0], policy).score).toBe(2);
  });
});

describe('the last bounce', () => {
  it('is one that has points, of an address that is not suppressed', () => {
    const { mailman3 } = bouncePolicies;
    expect(run(SOFT, [3], mailman3, run(HARD, [1], mailman3))).toMatchObject({ lastBounceAt: DAY });
    expect(run(SOFT, [3], undefined, run(HARD, [1]))).toMatchObject({ lastBounceAt: DAY });
  });
});

describe('what is no verdict', () => {
  it.each([undefined, null, '550 5.1.1', diagnose('550 5.1.1 No such user')])('is refused: %j', (given) => {
    expect(() => recordBounce(undefined, given as never, 0)).toThrow(
      new TypeError('verdict must be an object with permanence'),
    );
  });
});

describe('options', () => {
  it.each([
    [{ threshold: 0 }, 'threshold must be finite and >= 0.01'],
    [{ window: '5' }, 'window must be finite and >= 1, or Infinity'],
    [{ bouncesPerDay: 0 }, 'bouncesPerDay must be finite and >= 1, or Infinity'],
    [{ hardPoints: Infinity }, 'hardPoints must be finite and >= 0'],
    [{ threshold: Infinity }, 'threshold must be finite and >= 0.01'],
    [{ limit: 5 }, 'limit is no option'],
  ])('%j is refused', (policy, message) => {
    expect(() => recordBounce(undefined, SOFT, 0, policy as never)).toThrow(new RangeError(message));
  });

  it.each([NaN, -1, '5', undefined])('the time %j is refused', (now) => {
    expect(() => recordBounce(undefined, SOFT, now as never)).toThrow('now must be finite and >= 0');
  });
});

describe('for any verdicts', () => {
  const verdict = fc
    .record({
      permanence: fc.constantFrom(...PERMANENCES),
      category: fc.constantFrom(...CATEGORIES),
      scope: fc.constantFrom(...SCOPES),
      action: fc.constantFrom(...ACTIONS),
    })
    .map((given): Verdict => ({ ...SOFT, ...given }));
  const policy = fc.constantFrom(undefined, ...Object.values(bouncePolicies), { halfLife: DAY, bouncesPerDay: 2 });

  it('the state survives JSON, stays small, and only a fault of the recipient suppresses', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, fc.nat(40 * DAY)), { maxLength: 150 }), policy, (events, rules) => {
        let state: RecipientHealth | undefined;
        for (const [each, now] of events) {
          const next = recordBounce(state, each, now, rules);
          const stored = state && (JSON.parse(JSON.stringify(state)) as RecipientHealth);
          expect(recordBounce(stored, each, now, rules)).toEqual(next);
          expect(next.bounces.length).toBeLessThanOrEqual(100);
          if (isSuppressed(next, now) && !(state && isSuppressed(state, now)))
            expect(['recipient', 'recipient-domain']).toContain(each.scope);
          state = next;
        }
      }),
    );
  });

  it('an hour makes no difference to an address that is dead', () => {
    expect(isSuppressed(run(HARD, [0]), HOUR)).toBe(true);
  });
});

it('gives each new address a state that nobody can have written to', () => {
  const fresh = recordBounce(undefined, diagnose('250 2.0.0 Ok').verdict, 0);
  expect(() => (fresh.bounces as unknown[]).push({ at: 0, points: 9 })).toThrow(TypeError);
});
