/**
 * The attempts of a message on a line of time. The axis is logarithmic, as waits grow with the age of a message; its
 * colours come from the style sheet of the page, and nothing in it is anybody's text.
 */
import { DAY, HOUR, MINUTE } from '../../backoff/units.ts';
import { durationWords } from './duration-words.ts';
import type { RetryTimes } from './retry-times.ts';

const HEIGHT = 64;
const LINE = 22;
const SIDE = 12;
/** Where the logarithm begins: what comes earlier stands with the first attempt. */
const START = MINUTE / 2;
const TICKS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, DAY, 5 * DAY, 30 * DAY];
/** The label of a tick, with the space to the next one. */
const LABEL = 44;

/** Returns the picture as SVG, so many pixels wide. */
export function retryPicture({ attempts, isWhole }: RetryTimes, width: number): string {
  const last = attempts.at(-1) ?? 0;
  const span = Math.log(Math.max(last, HOUR) / START);
  const right = width - 2 * SIDE - LABEL / 2;
  const xOf = (offset: number): number =>
    Math.round(SIDE + (offset <= START ? 0 : (right * Math.log(offset / START)) / span));
  // Late attempts stand so close that several share a place.
  const dots = [...new Set(attempts.map(xOf))].map((x) => `<circle cx="${x}" cy="${LINE}" r="4.5"/>`);
  const end = isWhole ? `<path class="end" d="M${xOf(last) + 12} ${LINE - 7}v14"/>` : '';
  return [
    `<svg class="retries" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${description(attempts)}">`,
    `<path class="axis" d="M${SIDE} ${LINE}H${xOf(last) + (isWhole ? 12 : SIDE)}"/>`,
    ...ticks(xOf, last),
    ...dots,
    end,
    '</svg>',
  ].join('');
}

function ticks(xOf: (offset: number) => number, last: number): string[] {
  const shown: string[] = [`<text x="${xOf(0)}" y="${LINE + 30}" text-anchor="middle">0</text>`];
  let taken = xOf(0) + LABEL / 2;
  for (const tick of TICKS.filter((time) => time <= Math.max(last, HOUR))) {
    const x = xOf(tick);
    if (x < taken) continue;
    shown.push(
      `<path class="tick" d="M${x} ${LINE + 9}v6"/><text x="${x}" y="${LINE + 30}" text-anchor="middle">${durationWords(tick)}</text>`,
    );
    taken = x + LABEL;
  }
  return shown;
}

function description(attempts: readonly number[]): string {
  const [, second] = attempts;
  if (second === undefined) return 'One attempt.';
  return `${attempts.length} attempts, the second after ${durationWords(second)}, the last after ${durationWords(attempts.at(-1) ?? 0)}.`;
}
