/** Schedules in one line each. */
import { lastOf, type DryRun } from '../../docs/plot/dry-run.ts';
import { toShortDuration } from '../../docs/plot/short-duration.ts';
import { colors, width } from '../output.ts';

/** Returns a table: attempts, when the last is, and as many of the first waits as the terminal has room for. */
export function toScheduleList(runs: readonly DryRun[]): string {
  const size = Math.max(...runs.map(({ name }) => name.length));
  const toLine = (name: string, attempts: string, last: string): string =>
    `${name.padEnd(size)}${attempts.padStart(9)}${last.padStart(11)}  `;
  const lines = runs.map(({ name, attempts, end }) => {
    const { attempt, offset } = lastOf(attempts);
    const line = toLine(name, `${attempt}${end === undefined ? '+' : ''}`, toShortDuration(offset));
    return line + firstWaits(attempts, width - line.length);
  });
  return `${[colors.dim(`${toLine('', 'attempts', 'last after')}first waits`), ...lines].join('\n')}\n`;
}

/** Returns waits with commas between; what is repeated is counted. */
function firstWaits(attempts: DryRun['attempts'], room: number): string {
  const waits: [text: string, times: number][] = [];
  for (const [index, { offset }] of attempts.entries()) {
    if (index === 0) continue;
    const text = toShortDuration(offset - (attempts[index - 1]?.offset ?? 0));
    const last = waits.at(-1);
    if (last?.[0] === text) last[1]++;
    else waits.push([text, 1]);
  }
  let shown = '';
  for (const [index, [text, times]] of waits.entries()) {
    const next = `${index === 0 ? '' : ', '}${times > 1 ? `${times} x ` : ''}${text}`;
    // The dots that say that there is more need room as well.
    if (shown.length + next.length + (index < waits.length - 1 ? 5 : 0) > room) return `${shown}, ...`;
    shown += next;
  }
  return shown;
}
