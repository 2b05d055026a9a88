/** The arithmetic of Exim's retry rules, in whole seconds as there (retry.c); times in milliseconds. */
import type { EximRule } from './exim-rules.ts';
import { toQueueRun } from './queue-run.ts';
import { SECOND } from './units.ts';

/** Stops the way back through rules with tiny intervals. */
const MAX_STEPS = 500;

/** Returns the rule that holds at an age; none once the last cut-off is past. */
export function eximRuleAt(rules: readonly EximRule[], age: number): EximRule | undefined {
  return rules.find(({ cutoff }) => wholeSeconds(age) <= cutoff);
}

/** Returns the interval after one of `before`. `draw` is in [0, 1). */
export function eximInterval({ kind, interval, factor }: EximRule, before: number, draw: number): number {
  // Exim keeps the factor as an integer of thousandths, which spares it the rounding of floats.
  const grown = wholeSeconds((wholeSeconds(before) * Math.round(factor * 1_000)) / 1_000);
  if (kind === 'G') return before < interval ? interval : grown;
  if (kind === 'F' || grown <= interval) return interval;
  const room = (grown - interval) / SECOND;
  return interval + (Math.floor(Math.floor(draw * room) / 2) + Math.floor(room / 2)) * SECOND;
}

/** Returns the interval before an attempt at an age, had all been on time; a run of equal intervals is one step. */
export function eximIntervalBefore(rules: readonly EximRule[], age: number, queueInterval: number): number {
  let before = 0;
  for (let time = 0, steps = 0; time < age && steps < MAX_STEPS; steps++) {
    const rule = eximRuleAt(rules, time);
    if (rule === undefined) break;
    before = eximInterval(rule, before, 0);
    const wait = toQueueRun({ age: time, late: 0 }, before, queueInterval);
    time += wait * (rule.kind === 'F' ? Math.max(1, Math.ceil((Math.min(rule.cutoff, age) - time) / wait)) : 1);
  }
  return before;
}

function wholeSeconds(time: number): number {
  return Math.floor(time / SECOND) * SECOND;
}
