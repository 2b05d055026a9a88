/** Where the command line writes: colors, clean text, broken pipes. */
import { once } from 'node:events';
import { isatty } from 'node:tty';
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';

const { NO_COLOR, FORCE_COLOR, COLUMNS } = process.env;
// A plain boolean: for `undefined`, which stdout.isTTY is in a pipe, picocolors would decide by itself, and color on any CI.
const isTerminal = isatty(1) && process.env['TERM'] !== 'dumb';
const wantsColor = !NO_COLOR && (Boolean(FORCE_COLOR) || isTerminal);

/** Colors for standard output; plain when it is no terminal or NO_COLOR is set (https://no-color.org). */
export const colors = createColors(wantsColor);

/** Whether to keep to ASCII: a pipe leads to files and programs of which nobody knows what they can show. */
export const isPlain = !wantsColor;

/** The width to fit rows into. */
export const width = Number(COLUMNS) || process.stdout.columns || 120;

/** Whether somebody waits in front of a terminal where nothing else moves: rows that come in are progress enough. */
export const hasRoomForProgress = isatty(2) && !isatty(1) && process.env['TERM'] !== 'dumb';

/** What the user typed, for help texts and complaints. */
export const PROGRAM = 'enhanced-status-codes';

/** Longer lines than this are hard to read. */
const MAX_PROSE = 100;

const ONE_COLUMN_EACH = /^[\x20-\x7e]*$/;

/** Writes to standard output, and waits while a slow reader catches up, so that memory stays bounded. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error. */
export function printError(message: string): void {
  process.stderr.write(`${PROGRAM}: ${printable(message.trim())}\n`);
}

/** `... | head` closes the pipe: that is how pipes end, and no error. */
export function closeQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** A stranger's words must not move the cursor, set a title or hide what stands before them. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
}

/** Cuts a text to a number of terminal columns. */
export function clip(text: string, columns: number): string {
  // Nearly all text is of letters that are one column wide, and to measure the others takes a hundred times as long.
  if (ONE_COLUMN_EACH.test(text)) return text.length <= columns ? text : `${text.slice(0, columns - 1)}…`;
  const [first = '', rest] = wrapAnsi(text.slice(0, columns * 2), columns, { hard: true, wordWrap: false }).split('\n');
  return rest === undefined ? first : `${first.slice(0, -1)}…`;
}

/** Breaks a text into lines of the terminal's width, the later ones indented. */
export function wrap(text: string, indent = 0): string {
  const lines = wrapAnsi(text, Math.min(width, MAX_PROSE) - indent).split('\n');
  return lines.join(`\n${' '.repeat(indent)}`);
}
