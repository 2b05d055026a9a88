/**
 * A logarithmic axis of time: minutes and days fit on it together. Its ticks are the lengths of time that people have in
 * mind, which are no powers of ten.
 */
import { DAY, HOUR, MINUTE, SECOND } from '../../backoff/units.ts';

/** Where a time lies, from 0 to 1. */
export interface TimeScale {
  /** Returns the place of a time since the first attempt, in milliseconds. */
  readonly placeOf: (offset: number) => number;
  /** Returns the times to label, the earliest first, none nearer to another than a part of the axis. */
  readonly ticksApart: (least: number) => readonly number[];
}

/** What to label, the most wanted first. */
const TIERS: readonly (readonly number[])[] = [
  [SECOND, MINUTE, HOUR, DAY],
  [10 * SECOND, 10 * MINUTE, 6 * HOUR, 7 * DAY, 30 * DAY, 365 * DAY],
  [30 * SECOND, 5 * MINUTE, 30 * MINUTE, 3 * HOUR, 12 * HOUR, 2 * DAY, 4 * DAY, 14 * DAY, 90 * DAY],
  [5 * SECOND, 2 * MINUTE, 15 * MINUTE, 2 * HOUR, 3 * DAY, 5 * DAY],
];
const LATEST_FIRST = TIERS.flat().sort((a, b) => b - a);
/** The first attempt is at 0, which has no logarithm: it gets a place of its own before the axis. */
const LEAD = 0.1;

/** Returns an axis that has room for all of some times. */
export function timeScale(offsets: readonly number[]): TimeScale {
  const later = offsets.filter((offset) => offset > 0);
  const least = later.reduce((a, b) => Math.min(a, b), HOUR);
  const from = LATEST_FIRST.find((tick) => tick <= least) ?? SECOND;
  const to = later.reduce((a, b) => Math.max(a, b), 2 * from);
  const placeOf = (offset: number): number =>
    offset <= 0 ? 0 : LEAD + (1 - LEAD) * Math.max(Math.log(offset / from) / Math.log(to / from), 0);
  return { placeOf, ticksApart: (apart) => spaced(placeOf, from, to, apart) };
}

function spaced(placeOf: TimeScale['placeOf'], from: number, to: number, apart: number): readonly number[] {
  const chosen = [0];
  for (const tick of TIERS.flat())
    if (tick >= from && tick <= to && chosen.every((other) => Math.abs(placeOf(other) - placeOf(tick)) >= apart))
      chosen.push(tick);
  return chosen.sort((a, b) => a - b);
}
