import { expect, test } from 'vitest';
import { compareTimelines } from '../../src/backoff/compare-timelines.ts';
import { constant } from '../../src/backoff/constant.ts';
import { linear } from '../../src/backoff/linear.ts';
import { timeline } from '../../src/backoff/timeline.ts';

const one = constant({ first: 10, attempts: 2 });
const other = linear({ first: 10, attempts: 4 });

test('schedules are lined up by attempt, until the last has given up', () => {
  expect(compareTimelines({ one, other })).toEqual([
    { attempt: 1, offsets: { one: 0, other: 0 } },
    { attempt: 2, offsets: { one: 10, other: 10 } },
    { attempt: 3, offsets: { other: 30 } },
    { attempt: 4, offsets: { other: 60 } },
  ]);
  expect(compareTimelines({ one, other }, { attempts: 1 })).toHaveLength(1);
  expect(compareTimelines({})).toEqual([]);
});

test('a timeline may start at any time', () => {
  const start = Date.UTC(2026, 10, 24);
  expect(timeline(other, { start }).map(({ offset }) => offset)).toEqual([0, 10, 30, 60]);
});
