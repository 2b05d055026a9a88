/** Schedules side by side, attempt by attempt. */
import { lastOf, type DryRun } from '../../docs/plot/dry-run.ts';
import { colors, width } from '../output.ts';
import { toCompactDuration } from './compact-duration.ts';

/** Attempts to show: the later ones of mail servers are much alike. */
const SHOWN = 20;
const LABEL = 9;
const LEAST_COLUMN = 14;

/** Returns tables with a column for each schedule, as many beside each other as the terminal has room for. */
export function toScheduleComparison(runs: readonly DryRun[]): string {
  const column = Math.max(LEAST_COLUMN, ...runs.map(({ name }) => name.length + 2));
  const beside = Math.max(1, Math.floor((width - LABEL) / column));
  const tables: string[] = [];
  for (let from = 0; from < runs.length; from += beside) tables.push(toTable(runs.slice(from, from + beside), column));
  return tables.join('\n');
}

function toTable(runs: readonly DryRun[], column: number): string {
  const toRow = (label: string, cells: readonly string[]): string =>
    `${label.padStart(LABEL - 2)}  ${cells.map((cell) => cell.padEnd(column)).join('')}`.trimEnd();
  const all = Math.max(...runs.map(({ attempts }) => attempts.length));
  const rows = Array.from({ length: Math.min(all, SHOWN) }, (_row, index) =>
    toRow(
      String(index + 1),
      runs.map(({ attempts }) => (attempts[index] ? toCompactDuration(attempts[index].offset) : '')),
    ),
  );
  const ends = [
    toRow(
      'in all',
      runs.map(({ attempts, end }) => `${attempts.length}${end === undefined ? ' +' : ''}`),
    ),
    toRow(
      'last at',
      runs.map(({ attempts }) => toCompactDuration(lastOf(attempts).offset)),
    ),
    toRow('warned', runs.map(toWarnings)),
  ];
  const heading = toRow(
    'attempt',
    runs.map(({ name }) => name),
  );
  return `${[colors.dim(heading), ...rows, ...(all > SHOWN ? [colors.dim(toRow('...', []))] : []), '', ...ends].join('\n')}\n`;
}

function toWarnings({ attempts }: DryRun): string {
  const first = attempts.find(({ warnSender }) => warnSender);
  return first ? toCompactDuration(first.offset) : 'never';
}
