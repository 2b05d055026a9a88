/** Every schedule gives the offsets that were computed from its source or its documentation, to the second. */
import { describe, expect, it, test } from 'vitest';
import { chasquid } from '../../src/backoff/chasquid.ts';
import { exim } from '../../src/backoff/exim.ts';
import { exponential } from '../../src/backoff/exponential.ts';
import { withJitter, type JitterKind } from '../../src/backoff/jitter.ts';
import { mox } from '../../src/backoff/mox.ts';
import { postal } from '../../src/backoff/postal.ts';
import { postfix } from '../../src/backoff/postfix.ts';
import { presets, type PresetId } from '../../src/backoff/presets.ts';
import type { Schedule } from '../../src/backoff/schedule.ts';
import { stalwart } from '../../src/backoff/stalwart.ts';
import { timeline } from '../../src/backoff/timeline.ts';
import { HOUR, SECOND } from '../../src/backoff/units.ts';
import fixture from '../fixtures/schedules.json' with { type: 'json' };
import { mulberry32 } from './mulberry32.ts';

interface Vector {
  readonly id: string;
  readonly golden: readonly number[];
  readonly attemptsBeforeBounce?: number;
  readonly lastAttempt?: number;
  readonly uniforms?: readonly number[];
}
const vectors: readonly Vector[] = fixture.schedules;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each vector has fields of its own
const vector = (id: string): Record<string, any> => fixture.schedules.find((row) => row.id === id)!;
const offsets = (schedule: Schedule, attempts?: number): number[] =>
  timeline(schedule, attempts === undefined ? {} : { attempts }).map(({ offset }) => offset / SECOND);

/** The facts are rounded to a millisecond, those of the jittered ones to a microsecond. */
function expectOffsets(actual: readonly number[], expected: readonly number[], digits = 3): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((offset, index) => expect(offset).toBeCloseTo(expected[index]!, digits));
}

const jitterOf = (id: string): JitterKind | undefined => /^generic-(\w+)-jitter$/.exec(id)?.[1] as JitterKind;

test('there is a vector for every preset and a preset for every vector', () => {
  expect(Object.keys(presets).sort()).toEqual(vectors.map(({ id }) => id).sort());
});

describe('the first attempts and the end', () => {
  it.each(vectors.filter(({ id }) => jitterOf(id) === undefined).map((row) => [row.id, row] as const))(
    '%s',
    (id, row) => {
      const rows = offsets(presets[id as PresetId]);
      expectOffsets(rows.slice(0, 12), row.golden);
      if (row.attemptsBeforeBounce === undefined) return;
      expect(rows).toHaveLength(row.attemptsBeforeBounce);
      expect(rows.at(-1)).toBeCloseTo(row.lastAttempt!, 3);
    },
  );

  it.each(vectors.flatMap((row) => (jitterOf(row.id) ? [[row.id, row] as const] : [])))('%s', (id, row) => {
    const random = mulberry32(42);
    row.uniforms!.forEach((uniform) => expect(random()).toBeCloseTo(uniform, 12));
    const schedule = withJitter(exponential({ cap: 4 * HOUR }), jitterOf(id)!, mulberry32(42));
    expectOffsets(offsets(schedule, 12), row.golden, 6);
  });
});

describe('under other assumptions', () => {
  it('Postfix without scans of the queue', () => {
    const rows = offsets(postfix({ queueRunDelay: 0 }));
    expectOffsets(rows.slice(0, 12), vector('postfix')['goldenIdeal']);
    expect(rows.at(-1)).toBe(vector('postfix')['lastAttemptIdeal']);
  });

  it('Exim without queue runs', () => {
    const rows = offsets(exim({ queueInterval: 0 }));
    expectOffsets(rows.slice(0, 12), vector('exim')['goldenIdeal']);
    expect(rows).toHaveLength(vector('exim')['attemptsIdeal']);
    expect(rows.at(-1)).toBe(vector('exim')['lastAttemptIdeal']);
  });

  it("the intervals of Exim's G rule", () => {
    const gaps = exim({ rules: 'F,2h,15m; G,16h,1h,1.5; F,4d,6h', queueInterval: 0 });
    const rows = offsets(gaps);
    const from = rows.findIndex((offset) => offset > 7200);
    expect(rows.slice(from + 1, from + 7).map((offset, index) => offset - rows[from + index]!)).toEqual(
      vector('exim')['gRuleGaps'],
    );
  });

  it.each([
    ['the shortest', 'min(random=0)', () => 0],
    ['the longest', 'max(random->1)', () => 1 - 2 ** -53],
  ])("%s intervals of Exim's H rule", (_which, name, random) => {
    const expected: number[] = vector('exim')['hRuleBounds'][name];
    expectOffsets(offsets(exim({ rules: 'H,16h,1h,2', queueInterval: 0 }, random)).slice(0, expected.length), expected);
  });

  it.each([
    ['goldenMin', 0],
    ['goldenMax', 1 - 2 ** -53],
  ])('mox with its jitter at %s', (name, draw) => {
    expectOffsets(offsets(mox({}, () => draw)), vector('mox')[name]);
  });

  it('chasquid with its jitter below the bound', () => {
    const rows = offsets(chasquid({}, () => 1 - 2 ** -53)).slice(0, 12);
    expectOffsets(rows, vector('chasquid')['goldenMax']);
  });

  it('Postal with the wait until a worker takes a message', () => {
    const rows = offsets(postal({ readyDelay: 30 * SECOND })).slice(0, 12);
    expectOffsets(rows, vector('postal')['goldenWithReadyDelay']);
  });

  it('Stalwart without an expiry', () => {
    expectOffsets(offsets(stalwart({ maxAttempts: 12 })), vector('stalwart')['goldenNoExpiry']);
  });
});
