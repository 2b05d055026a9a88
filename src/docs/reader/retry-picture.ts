/**
 * The attempts of one message on a line of time, as wide as there is room. Small enough to stand in a verdict; its
 * colours come from the style sheet of the page, and nothing in it is anybody's text.
 */
import { toShortDuration } from '../plot/short-duration.ts';
import { timeScale } from '../plot/time-scale.ts';
import type { RetryTimes } from './retry-times.ts';

const HEIGHT = 64;
/** Where the line lies, and the labels below it. */
const LINE = 22;
const LABELS = LINE + 30;
/** Room for half a label at either end. */
const SIDE = 22;
/** From one label to the next, so that `10 min` and `15 min` do not touch. */
const LABELS_APART = 52;
/** From the last attempt to the mark of giving up. */
const END = 12;

/** Returns the picture as SVG, so many pixels wide. */
export function retryPicture({ attempts, isWhole }: RetryTimes, width: number): string {
  const breadth = width - 2 * SIDE;
  const { placeOf, ticksApart } = timeScale(attempts);
  const xOf = (offset: number): number => Math.round(SIDE + breadth * placeOf(offset));
  // Late attempts stand so close that several share a place.
  const dots = [...new Set(attempts.map(xOf))];
  const last = dots.at(-1) ?? SIDE;
  return [
    `<svg class="retries" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${description(attempts)}">`,
    `<path class="axis" d="M${SIDE} ${LINE}H${last + END}"/>`,
    ...ticksApart(LABELS_APART / breadth).map((tick) => toTick(xOf(tick), tick)),
    ...dots.map((x) => `<circle cx="${x}" cy="${LINE}" r="4.5"/>`),
    isWhole ? `<path class="end" d="M${last + END} ${LINE - 7}v14"/>` : '',
    '</svg>',
  ].join('');
}

function toTick(x: number, offset: number): string {
  const label = offset === 0 ? '0' : toShortDuration(offset);
  return `<path class="tick" d="M${x} ${LINE + 9}v6"/><text x="${x}" y="${LABELS}" text-anchor="middle">${label}</text>`;
}

function description(attempts: readonly number[]): string {
  const [, second] = attempts;
  if (second === undefined) return 'One attempt.';
  return `${attempts.length} attempts, the second after ${toShortDuration(second)}, the last after ${toShortDuration(attempts.at(-1) ?? 0)}.`;
}
