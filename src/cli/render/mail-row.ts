/** One recipient of a report as one line of a table. */
import { clip, colors, printable, width } from '../output.ts';
import type { MailCells } from './mail-cells.ts';

const KIND = 11;
const REPLY = 4;
const CODE = 8;
const CATEGORY = 21;
const ACTION = 13;
/** Below this many columns the reply gives way where there is a code, so that the address stays whole. */
const WIDE = 100;
const MIN_WORDS = 20;

const isWide = width >= WIDE;
const NUMBERS = isWide ? REPLY + CODE : CODE;
const LEFT = KIND + NUMBERS + CATEGORY + ACTION;

/** Returns the names of the columns. */
export function mailHeading(): string {
  const numbers = isWide ? 'reply'.padEnd(REPLY + 2) + 'code'.padEnd(CODE - 2) : 'code'.padEnd(CODE);
  const names = ['kind'.padEnd(KIND), numbers, 'category'.padEnd(CATEGORY), 'action'.padEnd(ACTION)];
  return `${colors.dim(`${names.join('')}who, and the words`)}\n`;
}

/** Returns a line; `-` where nothing was said. */
export function mailRow({ kind, color, reply, code, category, action, who, words }: MailCells): string {
  // Servers often begin with the address that stands there already.
  const said = words.replace(`<${who}>:`, '').trim();
  const told = printable(said === '' ? who : `${who || '-'}: ${said}`);
  const cells = [
    color(kind.padEnd(KIND)),
    numbers(reply, code),
    cell(category, CATEGORY),
    colors.bold(cell(action, ACTION)),
    clip(told || '-', Math.max(width - LEFT, MIN_WORDS)),
  ];
  return `${cells.join('')}\n`;
}

/** A transport failure has no numbers, and its name takes the place of both. */
function numbers(reply: string, code: string): string {
  if (!isWide) return cell(code || reply, NUMBERS);
  return reply === '' && /^[a-z]/i.test(code) ? cell(code, NUMBERS) : cell(reply, REPLY) + cell(code, CODE);
}

function cell(text: string, columns: number): string {
  return clip(printable(text || '-'), columns - 1).padEnd(columns);
}
