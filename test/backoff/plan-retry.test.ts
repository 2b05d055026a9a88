import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exim } from '../../src/backoff/exim.ts';
import { exponential } from '../../src/backoff/exponential.ts';
import { withJitter } from '../../src/backoff/jitter.ts';
import { mox } from '../../src/backoff/mox.ts';
import { planRetry, type PlannedRetry, type PlannedStep } from '../../src/backoff/plan-retry.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import { presets } from '../../src/backoff/presets.ts';
import type { QueueState, Schedule } from '../../src/backoff/schedule.ts';
import { stalwart } from '../../src/backoff/stalwart.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { DAY, HOUR, MINUTE } from '../../src/backoff/units.ts';
import { classify } from '../../src/classify/classify.ts';
import { diagnose } from '../../src/diagnose.ts';
import { ACTIONS, CATEGORIES, PERMANENCES, SCOPES, type Verdict } from '../../src/verdict.ts';

const first: QueueState = { attempts: 1, firstAttemptAt: 0, now: 0 };
const old = (age: number): QueueState => ({ attempts: 20, firstAttemptAt: 0, now: age });
const verdictOf = (text: string): Verdict => diagnose(text).verdict;
const plan = (text: string, state = first): PlannedStep => planRetry(postfix(), state, verdictOf(text));

describe('a permanent verdict', () => {
  it.each([
    '550 5.1.1 No such user',
    '552 5.2.2 Mailbox full',
    '550 5.7.1 Message rejected as spam by content filtering',
    '554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org',
  ])('gives up at once: %s', (text) => {
    expect(plan(text)).toEqual({ kind: 'give-up', reason: 'permanent' });
  });

  it.each(['retry', 'retry-slower'] as const)('goes on when its action is %s', (action) => {
    const verdict: Verdict = { ...verdictOf('550 5.0.0 No'), action };
    expect(verdict.permanence).toBe('permanent');
    expect(planRetry(postfix(), first, verdict)).toMatchObject({ kind: 'retry' });
  });
});

describe('a delivery', () => {
  it('needs no other attempt', () => {
    expect(plan('250 2.0.0 OK')).toEqual({ kind: 'give-up', reason: 'delivered' });
  });
});

describe('greylisting', () => {
  const greylisted = '450 4.2.0 Greylisted, please try again later';

  it('waits for five minutes at least', () => {
    expect(planRetry(exponential({ first: MINUTE }), first, verdictOf(greylisted))).toMatchObject({
      delay: 5 * MINUTE,
      reason: 'greylisted',
      affects: 'message',
    });
  });

  it('waits for an hour at most, whatever the schedule has', () => {
    expect(planRetry(presets.james, first, verdictOf(greylisted))).toMatchObject({ delay: HOUR });
  });

  it('waits as long as the schedule between these', () => {
    expect(plan(greylisted, { attempts: 4, firstAttemptAt: 0, now: 20 * MINUTE })).toMatchObject({
      delay: 20 * MINUTE,
    });
  });

  it('waits as long as the server says', () => {
    expect(plan('450 4.2.0 Greylisted, try again in 10 minutes')).toMatchObject({
      delay: 10 * MINUTE,
      reason: 'server-hint',
    });
  });
});

describe("a server's own wait", () => {
  const hint = (retryAfter: number, options = {}): PlannedStep =>
    planRetry(postfix(), first, { ...verdictOf('451 4.3.0 Try later'), retryAfter }, options);

  it.each([
    [30 * MINUTE, 30 * MINUTE],
    [1, MINUTE],
    [0, MINUTE],
    [30 * DAY, DAY],
  ])('of %d ms is kept within bounds: %d ms', (asked, delay) => {
    expect(hint(asked)).toMatchObject({ delay, reason: 'server-hint' });
  });

  it('makes the fourth attempt no earlier than the schedule, whatever is asked each time', () => {
    const verdict = { ...verdictOf('451 4.3.0 Try later'), retryAfter: MINUTE };
    const delayAfter = (attempts: number, now: number): PlannedStep =>
      planRetry(postfix(), { attempts, firstAttemptAt: 0, now }, verdict);
    expect(delayAfter(3, 20 * MINUTE)).toMatchObject({ delay: MINUTE, reason: 'server-hint' });
    expect(delayAfter(4, 20 * MINUTE)).toMatchObject({ delay: 20 * MINUTE, reason: 'schedule' });
  });

  it('that is no number is not asked for', () => {
    expect(hint(NaN)).toMatchObject({ delay: 5 * MINUTE, reason: 'schedule' });
  });

  it('has bounds of your own', () => {
    expect(hint(1, { minimalRetryAfter: 5 })).toMatchObject({ delay: 5 });
    expect(() => hint(1, { minimalRetryAfter: 5, maximalRetryAfter: 4 })).toThrow(
      'maximalRetryAfter must be >= minimalRetryAfter',
    );
    expect(() => hint(1, { slowDownDelay: '5' })).toThrow('slowDownDelay must be finite and >= 0');
  });

  it('counts from the last attempt, as the server did', () => {
    const state = { ...first, lastAttemptAt: 0, now: 4 * MINUTE };
    expect(plan('450 4.2.0 Greylisted, try again in 10 minutes', state)).toMatchObject({
      delay: 6 * MINUTE,
      at: 10 * MINUTE,
    });
  });
});

describe('what slows down', () => {
  it.each(['rate-limited', 'too-many-connections'] as const)('the whole destination: %s', (category) => {
    const verdict: Verdict = { ...verdictOf('421 4.7.28 Too fast'), category, action: 'retry-slower' };
    const expected = { delay: 15 * MINUTE, reason: 'slow-down', affects: 'destination' };
    expect(planRetry(postfix(), first, verdict)).toMatchObject(expected);
    expect(planRetry(postfix(), old(DAY), verdict)).toMatchObject({ delay: 4_200_000 });
  });
});

describe('trouble on the way', () => {
  it.each(['network-error', 'dns-failure', 'tls-failure'] as const)('%s follows the schedule', (reason) => {
    const verdict: Verdict = { ...classify({ transport: 'ETIMEDOUT' }), category: reason };
    expect(planRetry(postfix(), first, verdict)).toMatchObject({
      delay: 5 * MINUTE,
      reason,
      affects: 'destination',
    });
  });

  it('that nobody understands follows the schedule', () => {
    expect(planRetry(postfix(), first, classify({}))).toMatchObject({
      delay: 5 * MINUTE,
      reason: 'schedule',
      affects: 'message',
    });
  });
});

describe('a full mailbox', () => {
  const full = '452 4.2.2 Mailbox full';

  it('is tried daily', () => {
    expect(plan(full)).toMatchObject({ delay: DAY, reason: 'mailbox-full', affects: 'message' });
  });

  it('gets its last attempt just before the lifetime is over', () => {
    const step = plan(full, old(4.5 * DAY));
    expect(step).toMatchObject({ kind: 'retry', reason: 'last-chance' });
    if (step.kind === 'retry') expect(step.at / 1000).toBeCloseTo((5 * DAY) / 1000 - 1, -1);
    if (step.kind === 'retry') expect(step.at).toBeLessThan(5 * DAY);
  });

  it('gets the attempt of the schedule where no later one is allowed', () => {
    const state = { attempts: 8, firstAttemptAt: 0, now: 14_520_000 };
    expect(planRetry(stalwart({ expire: 1.5 * DAY }), state, verdictOf(full))).toMatchObject({ delay: DAY });
    expect(planRetry(stalwart({ expire: DAY }), state, verdictOf(full))).toEqual({
      kind: 'give-up',
      reason: 'lifetime',
    });
  });

  it('is given up when the schedule has no attempt left', () => {
    expect(planRetry(mox(), { ...old(DAY), attempts: 8 }, verdictOf(full))).toEqual({
      kind: 'give-up',
      reason: 'attempts',
    });
  });
});

describe('a wait that the schedule did not choose', () => {
  const full = verdictOf('452 4.2.2 Mailbox full');
  const later = verdictOf('451 4.3.0 Try later');

  it('is none of the delays that decorrelated jitter follows', () => {
    const schedule = withJitter(exponential({ first: MINUTE }), 'decorrelated', () => 0.999);
    const long = planRetry(schedule, first, full) as PlannedRetry;
    expect(long).toMatchObject({ delay: DAY, reason: 'mailbox-full' });
    const next = { attempts: 2, firstAttemptAt: 0, now: DAY, lastDelay: long.lastDelay ?? long.delay };
    expect((planRetry(schedule, next, later) as PlannedRetry).delay).toBeLessThan(10 * MINUTE);
  });

  /** Fails for now with a full mailbox at some attempts; returns at which attempts the sender is warned. */
  const warned = (schedule: Schedule, fullAt: readonly number[], counts: boolean): number[] => {
    const warnings: number[] = [];
    let [now, lastDelay] = [0, undefined as number | undefined];
    for (let attempts = 1; attempts <= 12; attempts++) {
      const state = { attempts, firstAttemptAt: 0, now, lastDelay, ...(counts && { warningsSent: warnings.length }) };
      const step = planRetry(schedule, state, fullAt.includes(attempts) ? full : later);
      if (step.kind === 'give-up') break;
      if (step.warnSender) warnings.push(attempts);
      lastDelay = step.lastDelay ?? step.delay;
      now = step.at;
    }
    return warnings;
  };
  const delayWarning = 30 * HOUR;
  const warning = postfix({ delayWarningTime: delayWarning });
  it.each<[string, Schedule, number]>([
    ['Postfix', warning, 4],
    ['Postfix with decorrelated jitter', withJitter(warning, 'decorrelated', () => 0.5), 3],
    ['Postfix with full jitter', withJitter(warning, 'full', () => 0.5), 3],
    ['Exim', exim({ delayWarning: [delayWarning, 300 * DAY] }), 3],
  ])('hides no warning of %s that falls due in it', (_name, schedule, attempt) => {
    // The mark lies within the wait after the third attempt.
    expect(warned(schedule, [1, 3], true)).toEqual([attempt]);
    expect(warned(schedule, [1, 3], false)).toEqual([attempt]);
  });
});

describe('what is no verdict', () => {
  it.each([undefined, null, '550 5.1.1 No such user', diagnose('550 5.1.1 No such user')])(
    'is refused: %j',
    (given) => {
      expect(() => planRetry(postfix(), first, given as never)).toThrow(
        new TypeError('verdict must be an object with permanence'),
      );
    },
  );
});

it('options that are undefined have their defaults', () => {
  expect(
    planRetry(postfix(), first, verdictOf('452 4.2.2 Mailbox full'), { mailboxFullDelay: undefined }),
  ).toMatchObject({
    delay: DAY,
  });
});

const verdict = (): fc.Arbitrary<Verdict> =>
  fc
    .record(
      {
        permanence: fc.constantFrom(...PERMANENCES),
        category: fc.constantFrom(...CATEGORIES),
        scope: fc.constantFrom(...SCOPES),
        action: fc.constantFrom(...ACTIONS),
        retryAfter: fc.oneof(fc.nat(10 * DAY), fc.constant(NaN)),
      },
      { requiredKeys: ['permanence', 'category', 'scope', 'action'] },
    )
    .map((given) => ({ ...classify({}), ...given }));

describe('any verdict', () => {
  it('never makes a message live longer than its schedule, and never tries in the past', () => {
    // Asked twice, a jittered schedule answers twice: with a fixed draw the two answers can be compared.
    const schedules = Object.entries(presets).filter(([id]) => !id.endsWith('-jitter'));
    const jittered = (['full', 'equal', 'decorrelated'] as const).map(
      (kind) => [kind, withJitter(presets['generic-exponential'], kind, () => 0.7)] as const,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...[...schedules, ...jittered].map(([, schedule]) => schedule)),
        verdict(),
        fc.nat(8 * DAY),
        fc.integer({ min: 1, max: 30 }),
        (schedule, given, age, attempts) => {
          const state = { attempts, firstAttemptAt: 0, now: age };
          const own = schedule(state);
          const step = planRetry(schedule, state, given);
          if (own.kind === 'give-up') expect(step.kind).toBe('give-up');
          if (step.kind === 'give-up' || own.kind === 'give-up') return;
          expect(step.at).toBeGreaterThanOrEqual(age);
          expect(step.reason).not.toBe('');
          // Later than the schedule's own time only while the schedule would still go on.
          const then = { ...state, lastAttemptAt: step.at, now: step.at };
          if (step.at > own.at + 1) expect(schedule(then).kind).toBe('retry');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends some day', () => {
    const full = verdictOf('452 4.2.2 Mailbox full');
    for (const schedule of Object.values(presets)) {
      const rows = timeline((state) => planRetry(schedule, state, full), { attempts: 1_000 });
      expect(rows.length).toBeLessThan(300);
    }
  });
});
