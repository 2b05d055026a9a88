/** What the marks of the plot stand for; only those that are in it. */
import type { DryRun } from '../plot/dry-run.ts';
import { toCross, toDots, toEllipsis, toTriangle } from './timeline-marks.ts';

/** A character of the legend, on average, and the space between its entries. */
const CHARACTER = 6.4;
const BETWEEN = 30;

/** Returns the legend as SVG, from a left edge on. */
export function timelineLegend(runs: readonly DryRun[], left: number, y: number): string {
  const isWarned = runs.some(({ attempts }) => attempts.some(({ warnSender }) => warnSender));
  const entries = [
    [true, 'an attempt', 12, `<path class="attempt" d="${toDots([4], y)}"/>`],
    [true, 'attempts too near each other to tell apart', 32, `<path class="attempt" d="M4 ${y}h18"/>`],
    [isWarned, 'the sender is warned', 12, `<path class="warning" d="${toTriangle(4, y + 8)}"/>`],
    [runs.some(({ end }) => end !== undefined), 'gives up', 12, `<path class="end" d="${toCross(4, y)}"/>`],
    [runs.some(({ end }) => end === undefined), 'goes on', 20, toEllipsis(4, y)],
  ] as const;
  let x = left;
  return entries
    .filter(([isShown]) => isShown)
    .map(([, text, size, mark]) => {
      const entry = `<g transform="translate(${Math.round(x)})">${mark}<text class="quiet" x="${size + 4}" y="${y + 4}">${text}</text></g>`;
      x += size + text.length * CHARACTER + BETWEEN;
      return entry;
    })
    .join('');
}
