/** One line of the report. */
export interface Row {
  readonly what: string;
  readonly result: string;
  readonly aim: string;
  readonly met: boolean;
}

/** Prints rows under each other, in columns. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const cells = rows.map(({ what, result, aim, met }) => [what, result, aim, met ? 'met' : 'MISSED']);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const [what = '', result = '', aim = '', met] of cells)
    console.log(`  ${what.padEnd(widths[0]!)}  ${result.padStart(widths[1]!)}  aim ${aim.padEnd(widths[2]!)}  ${met}`);
}

/** Returns the middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
