/** Schedules over time: a row each, on a logarithmic axis. */
import type { DryRun } from '../../docs/plot/dry-run.ts';
import { toShortDuration } from '../../docs/plot/short-duration.ts';
import { timeScale, type TimeScale } from '../../docs/plot/time-scale.ts';
import { colors, isPlain, width } from '../output.ts';

/** Wider than this, a plot says no more. */
const MOST = 110;
/** Room behind the axis for the mark of the end. */
const END = 3;
const TICKS_APART = 9;

const MARKS = isPlain
  ? { lane: '.', one: 'o', several: '#', warning: '!', end: 'x', on: '>', axis: '-', tick: '+' }
  : { lane: '·', one: '●', several: '■', warning: '▲', end: '✕', on: '→', axis: '─', tick: '┴' };

/** Returns the plot and its legend. */
export function toSchedulePlot(runs: readonly DryRun[]): string {
  const label = Math.max(...runs.map(({ name }) => name.length)) + 2;
  const columns = Math.max(Math.min(width, MOST) - label - END, 2 * TICKS_APART);
  const scale = timeScale(runs.flatMap(({ attempts }) => attempts.map(({ offset }) => offset)));
  const columnOf = (offset: number): number => Math.round(scale.placeOf(offset) * (columns - 1));
  return [
    ...runs.map((run) => `${run.name.padEnd(label)}${toLane(run, columns, columnOf)}`),
    ...toAxis(scale, columns, columnOf).map((line) => `${' '.repeat(label)}${colors.dim(line)}`),
    `${' '.repeat(label)}${toLegend(runs)}`,
    '',
  ].join('\n');
}

function toLane({ attempts, end }: DryRun, columns: number, columnOf: (offset: number) => number): string {
  const counts = new Map<number, number>();
  const warnings = new Set<number>();
  for (const { offset, warnSender } of attempts) {
    const column = columnOf(offset);
    counts.set(column, (counts.get(column) ?? 0) + 1);
    if (warnSender) warnings.add(column);
  }
  const last = Math.max(...counts.keys());
  const cells = Array.from({ length: columns }, (_cell, column) => {
    const count = counts.get(column) ?? 0;
    if (warnings.has(column)) return colors.yellow(MARKS.warning);
    if (count > 0) return colors.blue(count > 1 ? MARKS.several : MARKS.one);
    return column < last ? colors.dim(MARKS.lane) : '';
  });
  return `${cells.join('')} ${end === undefined ? MARKS.on : colors.red(MARKS.end)}`;
}

function toAxis(scale: TimeScale, columns: number, columnOf: (offset: number) => number): readonly string[] {
  const line = Array.from({ length: columns }, () => MARKS.axis);
  let texts = '';
  for (const tick of scale.ticksApart(TICKS_APART / columns)) {
    line[columnOf(tick)] = MARKS.tick;
    const text = tick === 0 ? '0' : toShortDuration(tick);
    texts = `${texts.padEnd(columnOf(tick) - Math.floor(text.length / 2))}${text}`;
  }
  return [line.join(''), texts];
}

function toLegend(runs: readonly DryRun[]): string {
  const isWarned = runs.some(({ attempts }) => attempts.some(({ warnSender }) => warnSender));
  return [
    `${colors.blue(MARKS.one)} attempt`,
    `${colors.blue(MARKS.several)} several`,
    ...(isWarned ? [`${colors.yellow(MARKS.warning)} sender warned`] : []),
    ...(runs.some(({ end }) => end !== undefined) ? [`${colors.red(MARKS.end)} gives up`] : []),
    ...(runs.some(({ end }) => end === undefined) ? [`${MARKS.on} goes on`] : []),
  ].join('   ');
}
