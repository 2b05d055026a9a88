/** Schedules beside each other as a picture: a row each, time on a logarithmic axis. */
import { lastOf, type DryRun } from '../plot/dry-run.ts';
import { toShortDuration } from '../plot/short-duration.ts';
import { timeScale } from '../plot/time-scale.ts';
import { escapeXml } from './escape-xml.ts';
import { timelineLegend } from './timeline-legend.ts';
import { timelineMarks } from './timeline-marks.ts';
import { TIMELINE_STYLE } from './timeline-style.ts';

/** Options of `timelineSvg`. */
export interface TimelineSvgOptions {
  /** What stands above the picture. */
  readonly title: string;
}

const WIDTH = 880;
const MARGIN = 24;
const ROW = 26;
const HEAD = 96;
/** Below the rows: the legend, and the ticks again where the upper ones are far. */
const FOOT = 52;
const FOOT_WITH_TICKS = 76;
const FEW_ROWS = 8;
/** From the last tick of the axis to the right margin: room for the end of a row and for two columns of numbers. */
const COLUMNS = 166;
/** A character of a name, and the ends of the axis. */
const CHARACTER = 7.9;
/** The least distance of two ticks, so that `10 min` and `30 min` do not touch. */
const TICKS_APART = 48;

/** Returns a picture of schedules as an SVG document. It has light and dark colors of its own. */
export function timelineSvg(runs: readonly DryRun[], { title }: TimelineSvgOptions): string {
  const left = MARGIN + Math.max(...runs.map(({ name }) => name.length), 8) * CHARACTER + 22;
  const breadth = WIDTH - MARGIN - COLUMNS - left;
  const scale = timeScale(runs.flatMap(({ attempts }) => attempts.map(({ offset }) => offset)));
  const xOf = (offset: number): number => left + breadth * scale.placeOf(offset);
  const bottom = HEAD + runs.length * ROW;
  const hasLowerTicks = runs.length > FEW_ROWS;
  const height = bottom + (hasLowerTicks ? FOOT_WITH_TICKS : FOOT);
  const ticks = scale.ticksApart(TICKS_APART / breadth).map((tick) => [Math.round(xOf(tick)), toTick(tick)] as const);
  const tickTexts = (y: number): string =>
    ticks.map(([x, text]) => `<text class="quiet tick" x="${x}" y="${y}">${text}</text>`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timelines" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timelines-title timelines-text">`,
    `<title id="timelines-title">${escapeXml(title)}</title>`,
    `<desc id="timelines-text">${escapeXml(runs.map(toSentence).join(' '))}</desc>`,
    `<style>${TIMELINE_STYLE}</style>`,
    `<rect class="paper" width="100%" height="100%" rx="8"/>`,
    `<text class="title" x="${MARGIN}" y="38">${escapeXml(title)}</text>`,
    `<text class="quiet" x="${MARGIN}" y="59">Time since the first attempt, which is at 0. The axis is logarithmic.</text>`,
    ...runs.flatMap((_run, row) => (row % 2 === 0 ? [toLane(HEAD + row * ROW)] : [])),
    `<path class="line" d="${ticks.map(([x]) => `M${x}.5 ${HEAD - 6}V${bottom + 6}`).join('')}"/>`,
    tickTexts(HEAD - 12),
    toNumbers('attempts', 'last after', HEAD - 12, 'quiet'),
    ...runs.map((run, row) => toRow(run, HEAD + row * ROW, xOf)),
    ...(hasLowerTicks ? [tickTexts(bottom + 20)] : []),
    timelineLegend(runs, MARGIN, height - 24),
    '</svg>\n',
  ].join('\n');
}

function toRow(run: DryRun, top: number, xOf: (offset: number) => number): string {
  const { attempt, offset } = lastOf(run.attempts);
  return [
    `<text class="name" x="${MARGIN}" y="${top + 17}">${escapeXml(run.name)}</text>`,
    timelineMarks(run, top + ROW / 2, xOf),
    toNumbers(run.end === undefined ? `${attempt} +` : String(attempt), toTick(offset), top + 17),
  ].join('');
}

function toNumbers(attempts: string, last: string, y: number, kind = ''): string {
  const at = (x: number, text: string): string => `<text class="number ${kind}" x="${x}" y="${y}">${text}</text>`;
  return at(WIDTH - MARGIN - 78, attempts) + at(WIDTH - MARGIN, last);
}

function toLane(top: number): string {
  return `<rect class="lane" x="${MARGIN - 10}" y="${top}" width="${WIDTH - 2 * MARGIN + 20}" height="${ROW}" rx="4"/>`;
}

function toTick(offset: number): string {
  return offset === 0 ? '0' : toShortDuration(offset);
}

function toSentence({ name, attempts, end }: DryRun): string {
  const { attempt, offset } = lastOf(attempts);
  const firstWait = attempts[1] === undefined ? '' : `, the first wait ${toShortDuration(attempts[1].offset)}`;
  const last = `${attempt} ${attempt === 1 ? 'attempt' : 'attempts'}${firstWait}, the last after ${toTick(offset)}`;
  return `${name}: ${last}, then it ${end === undefined ? 'goes on' : 'gives up'}.`;
}
