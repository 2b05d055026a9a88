/** One verdict as one line of a table. */
import { clip, colors, printable, width } from '../output.ts';
import type { JudgedRecord } from './judged-record.ts';
import { PERMANENCE_COLOR } from './words.ts';

const COLUMNS = [
  ['verdict', 10],
  ['action', 19],
  ['category', 22],
  ['reply', 6],
  ['code', 8],
] as const;
const LEFT = COLUMNS.reduce((sum, [, size]) => sum + size, 0);
const MIN_WORDS = 20;

/** Returns the name of a file and, the first time, the names of the columns. */
export function toHeading(file: string | undefined, isFirst: boolean): string {
  const names = `${COLUMNS.map(([name, size]) => name.padEnd(size)).join('')}who, and the words\n`;
  const title = file === undefined || file === '-' ? '' : `${isFirst ? '' : '\n'}${colors.bold(printable(file))}\n`;
  return `${isFirst ? colors.dim(names) : ''}${title}`;
}

/** Returns a line: permanence, action, category, reply, code, recipient, words. */
export function toRow({ signal, verdict }: JudgedRecord): string {
  const { permanence, action, category } = verdict;
  const cells = [permanence, action, category, String(signal.reply ?? signal.transport ?? '-'), signal.code ?? '-'];
  const isTransport = signal.reply === undefined && signal.transport !== undefined;
  const who = signal.finalRecipient ?? signal.remoteHost;
  const words = printable([who === undefined ? '' : `${who}:`, signal.text ?? ''].join(' ').trim());
  const padded = cells.map((cell, index) => cell.padEnd(COLUMNS[index]?.[1] ?? 0));
  // A transport failure has no numbers, and its name takes the place of both.
  if (isTransport && signal.code === undefined) padded.splice(3, 2, (cells[3] ?? '').padEnd(14));
  else if (isTransport) padded.splice(3, 1, '-'.padEnd(6));
  const [first = '', second = '', ...rest] = padded;
  const color = PERMANENCE_COLOR[permanence];
  return `${color(first)}${colors.bold(second)}${rest.join('')}${clip(words, Math.max(MIN_WORDS, width - LEFT))}\n`;
}
