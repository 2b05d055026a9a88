/** What a queue pays for its schedule: a step of each preset, and a dry run. */
import type * as Source from '../src/backoff/index.ts';
import { DIST } from './library.ts';
import { median, type Row } from './table.ts';

const { presets, timeline } = (await import(new URL('backoff.js', DIST).href)) as typeof Source;
const ROUNDS = 15;
const STEPS = 20_000;
const TIMELINES = 200;
const ATTEMPTS = 200;
/** Microseconds. */
const STEP_AIM = 1;
const TIMELINE_AIM = 100;

let sink = 0;

/** Returns the slowest preset at a step and at a timeline. */
export function scheduleTimes(): Row[] {
  const rows = [
    slowest('a step', STEP_AIM, (schedule) => time(STEPS, (index) => stepAt(schedule, index))),
    slowest(`a timeline of ${ATTEMPTS} attempts`, TIMELINE_AIM, (schedule) =>
      time(TIMELINES, () => timeline(schedule, { attempts: ATTEMPTS }).length),
    ),
  ];
  if (!Number.isFinite(sink)) throw new Error('nothing was measured');
  return rows;
}

/** States as a queue has them: young and old, late and on time. No two calls have the same. */
function stepAt(schedule: Source.Schedule, index: number): number {
  const attempts = 1 + (index % 40);
  const now = attempts * 1_000_000 + index;
  const step = schedule({
    attempts,
    firstAttemptAt: 0,
    lastAttemptAt: now - (index % 7) * 1_000,
    now,
    warningsSent: 0,
  });
  return step.kind === 'retry' ? step.delay : 0;
}

function slowest(what: string, aim: number, measure: (schedule: Source.Schedule) => number): Row {
  const times = Object.entries(presets).map(([id, schedule]) => ({ id, time: measure(schedule) }));
  const worst = times.reduce((one, other) => (other.time > one.time ? other : one));
  const result = `${worst.time.toPrecision(2)} us (${worst.id})`;
  return { what: `${what}, slowest of ${times.length} presets`, result, aim: `< ${aim} us`, met: worst.time < aim };
}

/** Returns the usual microseconds of one call. */
function time(calls: number, call: (index: number) => number): number {
  const rounds = Array.from({ length: ROUNDS + 2 }, () => {
    const start = performance.now();
    for (let index = 0; index < calls; index++) sink += call(index);
    return ((performance.now() - start) * 1_000) / calls;
  });
  // The first ones teach the compiler.
  return median(rounds.slice(2));
}
