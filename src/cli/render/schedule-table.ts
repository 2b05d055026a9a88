/** One schedule attempt by attempt. */
import { lastOf, type DryRun } from '../../docs/plot/dry-run.ts';
import { colors, wrap } from '../output.ts';
import { toCompactDuration } from './compact-duration.ts';

/** Attempts in a row with the same gap before them that are shown one by one. */
const SHOWN_ONE_BY_ONE = 4;
const ATTEMPT = 7;
const END_SENTENCE: ReadonlyMap<string, string> = new Map([
  ['attempts', 'as it makes no more attempts'],
  ['lifetime', 'as the next attempt would be after its lifetime'],
]);

interface Line {
  readonly attempt: number;
  readonly offset: number;
  readonly gap: number;
  readonly warnSender: boolean;
}

/** Returns a table: attempt, time since the first, gap, warning; and how it ends. A run of equal gaps is one line. */
export function toScheduleTable(run: DryRun): string {
  const groups: Line[][] = [];
  for (const [index, row] of run.attempts.entries()) {
    const line = { ...row, gap: row.offset - (run.attempts[index - 1]?.offset ?? 0) };
    const group = groups.at(-1);
    if (group?.[0] && isLike(group[0], line)) group.push(line);
    else groups.push([line]);
  }
  return [colors.dim(toCells('attempt', 'after', 'gap').trimEnd()), ...groups.flatMap(toLines), toEnd(run), ''].join(
    '\n',
  );
}

function toEnd({ attempts, end }: DryRun): string {
  const { attempt, offset } = lastOf(attempts);
  const when = `attempt ${attempt}${offset > 0 ? `, ${toCompactDuration(offset)} after the first` : ''}`;
  if (end === undefined) return `Goes on after ${when}.`;
  return wrap(`${colors.red('Gives up')} after ${when}, ${END_SENTENCE.get(end) ?? end}.`);
}

/** A millisecond apart may be the rounding of a sum. */
function isLike(one: Line, other: Line): boolean {
  return Math.abs(one.gap - other.gap) < 1 && !one.warnSender && !other.warnSender;
}

/** Each line, or the first of many, how many lie between, and the last. */
function toLines(group: readonly Line[]): readonly string[] {
  const [first, ...rest] = group;
  const last = rest.at(-1);
  if (!first || !last || group.length <= SHOWN_ONE_BY_ONE) return group.map(toLine);
  const between = `${' '.repeat(ATTEMPT)}  ${group.length - 2} more, each ${toCompactDuration(last.gap)} later`;
  return [toLine(first), colors.dim(between), toLine(last)];
}

function toLine({ attempt, offset, gap, warnSender }: Line): string {
  const cells = toCells(String(attempt), toCompactDuration(offset), gap > 0 ? toCompactDuration(gap) : '');
  return warnSender ? `${cells}${colors.yellow('the sender is warned')}` : cells.trimEnd();
}

function toCells(attempt: string, after: string, gap: string): string {
  return `${attempt.padStart(ATTEMPT)}  ${after.padEnd(14)}${gap.padEnd(16)}`;
}
