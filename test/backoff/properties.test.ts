/** What holds for every schedule, with any options and in any state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDescription } from '../../src/backoff/from-description.ts';
import { withJitter, type JitterKind } from '../../src/backoff/jitter.ts';
import { FAMILIES, SERVERS, type Maker } from '../../src/backoff/makers.ts';
import { presets } from '../../src/backoff/presets.ts';
import type { NextStep, QueueState, Schedule } from '../../src/backoff/schedule.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/backoff/units.ts';

const JITTERS: readonly JitterKind[] = ['none', 'full', 'equal', 'proportional', 'decorrelated'];
const makers: Readonly<Record<string, Maker>> = { ...SERVERS, ...FAMILIES };

/** A schedule with options between half and twice its own, where these are still allowed. */
const schedule = (): fc.Arbitrary<Schedule> =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(makers)),
      fc.infiniteStream(fc.double({ min: 0.5, max: 2, noNaN: true })),
      fc.option(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), { nil: undefined }),
    )
    .map(([name, factors, draws]) => {
      const factor = (): number => factors.next().value as number;
      const vary = (value: number): number => Math.max(Math.round(value * factor()), 1);
      const options: Record<string, unknown> = {};
      for (const [option, value] of Object.entries(makers[name]!().description!.options)) {
        // Two that have bounds of their own.
        if (option === 'maximalBackoffTime') options[option] = 8000 * SECOND * factor();
        else if (option === 'retryIntervalMax') options[option] = (DAY * factor()) / 2;
        else if (typeof value === 'number') options[option] = vary(value);
        else if (typeof value !== 'string') options[option] = value.map(vary);
      }
      return makers[name]!(options, draws && ((): number => draws.next().value as number));
    });

const anything = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.double(),
    fc.nat(),
    fc.integer({ min: 0, max: 2_000_000_000_000 }),
    fc.constantFrom(undefined, null, '5', '1700000000000', 5n, NaN, -1, Infinity, {}, [], true),
  );
const oddState = (): fc.Arbitrary<QueueState> =>
  fc.record({
    attempts: anything(),
    firstAttemptAt: anything(),
    lastAttemptAt: anything(),
    lastDelay: anything(),
    warningsSent: anything(),
    nullSender: anything(),
    now: anything(),
  }) as fc.Arbitrary<QueueState>;

/** A state that a queue can be in. */
const saneState = (): fc.Arbitrary<QueueState> =>
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(2_000_000_000), fc.integer({ min: 1, max: 8 * DAY }), fc.nat(DAY))
    .map(([attempts, firstAttemptAt, age, late]) => ({
      attempts,
      firstAttemptAt,
      lastAttemptAt: firstAttemptAt + age,
      now: firstAttemptAt + age + late,
    }));

function expectStep(step: NextStep): void {
  expect(step.reason).toMatch(/^[a-z-]+$/);
  if (step.kind === 'give-up') return;
  expect(step.delay).toBeGreaterThanOrEqual(0);
  expect(Number.isFinite(step.at)).toBe(true);
  expect(JSON.parse(JSON.stringify(step))).toEqual(step);
}

describe('every schedule', () => {
  it('answers any state, and never throws', () => {
    fc.assert(fc.property(schedule(), oddState(), (next, state) => expectStep(next(state))));
  });

  it('answers any state with any jitter around it', () => {
    fc.assert(
      fc.property(schedule(), fc.constantFrom(...JITTERS), oddState(), (next, kind, state) =>
        expectStep(withJitter(next, kind, () => 0.5)(state)),
      ),
    );
  });

  it('says nothing of flaws where there are none, and plans no attempt in the past', () => {
    fc.assert(
      fc.property(schedule(), saneState(), (next, state) => {
        const step = next(state);
        expect(step).not.toHaveProperty('flaws');
        if (step.kind === 'retry') expect(step.at).toBeGreaterThanOrEqual(state.now);
      }),
    );
  });

  it('gives up some day, and its attempts follow each other', () => {
    fc.assert(
      fc.property(schedule(), (next) => {
        const rows = timeline(next, { attempts: 100_000 });
        expect(rows.length).toBeLessThan(100_000);
        rows.slice(1).forEach(({ offset }, index) => expect(offset).toBeGreaterThan(rows[index]!.offset));
      }),
      { numRuns: 60 },
    );
  });

  it('plans a later attempt for a later failure', () => {
    // Exim's next rule may ask for less than the last gap of the one before it: a failure that comes a little later may
    // be tried a little sooner.
    const fixed = Object.entries(makers).flatMap(([name, maker]) => (name.startsWith('exim') ? [] : [maker()]));
    fc.assert(
      fc.property(fc.constantFrom(...fixed), saneState(), fc.nat(HOUR), (next, state, more) => {
        const lastAttemptAt = state.lastAttemptAt! + more;
        const [one, other] = [
          next({ ...state, now: state.lastAttemptAt! }),
          next({ ...state, lastAttemptAt, now: lastAttemptAt }),
        ];
        // A message that is given up stays so.
        if (one.kind === 'give-up') expect(other.kind).toBe('give-up');
        else if (other.kind === 'retry') expect(other.at).toBeGreaterThanOrEqual(one.at);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same after JSON', () => {
    fc.assert(
      fc.property(schedule(), saneState(), (next, state) => {
        const { jitter: _jitter, ...stored } = JSON.parse(JSON.stringify(next.description));
        const plain = fromDescription(stored);
        const again = fromDescription(JSON.parse(JSON.stringify(plain.description)));
        expect(again.description).toStrictEqual(plain.description);
        expect(again(state)).toEqual(plain(state));
      }),
    );
  });

  it('does not change a state', () => {
    fc.assert(
      fc.property(schedule(), saneState(), (next, state) => {
        expectStep(next(Object.freeze(state)));
      }),
    );
  });
});

describe('every preset', () => {
  /** From the documentation of each: no delay is shorter or longer, queue runs included; in seconds. */
  it.each([
    ['postfix', 300, 4300],
    ['exim', 900, 27_337 + 1800],
    ['qmail-remote', 400, 30_800],
    ['qmail-local', 100, 15_500],
    ['sendmail', 1800, 1800],
    ['sendmail-maxqueueage', 300, 14_700],
    ['exchange-mailbox', 60, 600],
    ['exchange-edge', 60, 1800],
    ['haraka', 64, 131_072],
    ['zone-mta', 300, 14_400],
    ['kumomta', 1200, 153_600],
    ['stalwart', 120, 86_400],
    ['chasquid', 60, 1200],
    ['james', 21_600, 21_600],
    ['rfc5321-guidance', 1800, 7200],
  ] as const)('%s stays within %d and %d seconds', (id, least, most) => {
    const rows = timeline(presets[id]);
    rows.slice(1).forEach(({ offset }, index) => {
      const delay = (offset - rows[index]!.offset) / SECOND;
      expect(delay).toBeGreaterThanOrEqual(least);
      expect(delay).toBeLessThanOrEqual(most);
    });
  });
});

describe('jitter', () => {
  it('stays within its band', () => {
    const fixed = Object.values(makers).map((maker) => maker());
    fc.assert(
      fc.property(
        fc.constantFrom(...fixed),
        fc.constantFrom(...JITTERS),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        saneState(),
        fc.integer({ min: MINUTE, max: DAY }),
        (inner, kind, draw, state, lastDelay) => {
          const [plain, step] = [inner(state), withJitter(inner, kind, () => draw)({ ...state, lastDelay })];
          expect(step.kind).toBe(plain.kind);
          if (step.kind === 'give-up' || plain.kind === 'give-up') return;
          const first = inner({ attempts: 1, firstAttemptAt: 0, now: 0 });
          const least = first.kind === 'retry' ? first.delay : 0;
          const cap = inner.cap ?? Infinity;
          const bands: Record<JitterKind, readonly [number, number]> = {
            none: [plain.delay, plain.delay],
            full: [0, plain.delay],
            equal: [plain.delay / 2, plain.delay],
            proportional: [plain.delay * 0.9, plain.delay * 1.1],
            decorrelated: [Math.min(least, cap), Math.min(Math.max(least, 3 * lastDelay), cap)],
          };
          // Exim's own delay depends on the last one, which was given to one of the two only.
          if (inner.description?.name === 'exim' && kind !== 'decorrelated') return;
          expect(step.delay).toBeGreaterThanOrEqual(bands[kind][0]);
          expect(step.delay).toBeLessThanOrEqual(bands[kind][1]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
