/** The marks of one row, as SVG: attempts, warnings, the end. */
import { lastOf, type DryRun } from '../plot/dry-run.ts';

/** Attempts nearer than this are drawn as one bar: dots on top of each other are a bar that costs more to draw. */
const NEAR = 3;
/** Half of the cross that stands for giving up, and its distance from the last attempt. */
const CROSS = 4;
const BEHIND = 13;

/** Returns the marks of a schedule at a height; `xOf` says where a time lies. */
export function timelineMarks({ attempts, end }: DryRun, y: number, xOf: (offset: number) => number): string {
  const warnings = attempts.filter(({ warnSender }) => warnSender).map(({ offset }) => toTriangle(xOf(offset), y));
  const after = xOf(lastOf(attempts).offset) + BEHIND;
  return [
    `<path class="attempt" d="${toDots(
      attempts.map(({ offset }) => xOf(offset)),
      y,
    )}"/>`,
    ...(warnings.length > 0 ? [`<path class="warning" d="${warnings.join('')}"/>`] : []),
    end === undefined ? toEllipsis(after, y) : `<path class="end" d="${toCross(after, y)}"/>`,
  ].join('');
}

/** Returns a line of no length for each attempt, which a round end makes a dot, or a line for a run of near ones. */
export function toDots(places: readonly number[], y: number): string {
  const runs: [from: number, to: number][] = [];
  for (const x of places) {
    const run = runs.at(-1);
    if (run && x - run[1] < NEAR) run[1] = x;
    else runs.push([x, x]);
  }
  return runs.map(([from, to]) => `M${short(from)} ${y}h${short(to - from)}`).join('');
}

/** A triangle above the row that points at its attempt. */
export function toTriangle(x: number, y: number): string {
  return `M${short(x - 4.5)} ${y - 12}h9l-4.5 7z`;
}

/** A cross. */
export function toCross(x: number, y: number): string {
  const side = 2 * CROSS;
  return `M${short(x - CROSS)} ${y - CROSS}l${side} ${side}m-${side} 0l${side} -${side}`;
}

/** Three points. */
export function toEllipsis(x: number, y: number): string {
  return [0, 6, 12].map((gap) => `<circle class="quiet" cx="${short(x + gap - 4)}" cy="${y}" r="1.5"/>`).join('');
}

/** A tenth of a pixel is as fine as anybody sees. */
function short(length: number): number {
  return Math.round(length * 10) / 10;
}
