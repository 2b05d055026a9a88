/**
 * Reads a block of fields up to a blank line: the header of a mail, of a part, or one group of a delivery report.
 * It notes where fields stand; their values are cut out and unfolded when somebody asks.
 */
import { SPACE } from '../../code/characters.ts';

const COLON = 58;
const DASH = 45;
const NEWLINE = 10;
const TAB = 9;
const TILDE = 126;
/** Characters of a field's name; registered ones have at most some 40. */
const LONGEST_NAME = 128;
const MBOX = 'From ';

/** Where one field stands. */
export interface Field {
  /** In lower case. */
  readonly name: string;
  /** Of the name as it was written. */
  readonly nameStart: number;
  /** Behind the colon. */
  readonly start: number;
  /** At the newline that ends the field, folded lines included. */
  readonly end: number;
}

/** A block of fields. */
export interface Header {
  /** The text that the places refer to. */
  readonly text: string;
  /** The fields in their order. */
  readonly fields: readonly Field[];
  /** Where the block begins. */
  readonly start: number;
  /** Where its last line ends. */
  readonly end: number;
  /** Where what follows the blank line begins. */
  readonly next: number;
  /** Whether fields were left out because the block is longer than may be. */
  readonly isCut: boolean;
}

/** Returns the block of fields that begins at a place. */
export function readHeader(text: string, from: number, maxHeader: number): Header {
  const start = afterMboxLine(text, from);
  const limit = start + maxHeader;
  const fields: { name: string; nameStart: number; start: number; end: number }[] = [];
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== NEWLINE && !text.startsWith('--', at)) {
    if (at > limit) return cutHeader(text, start, at, fields);
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const first = text.charCodeAt(at);
    const last = fields.at(-1);
    if (first === SPACE || first === TAB) {
      // A line of blanks alone is a blank line that a gateway padded, unless the folding goes on behind it.
      const after = text.charCodeAt(end + 1);
      if (after !== SPACE && after !== TAB && isBlank(text, at, end))
        return { text, fields, start, end: at, next: end + 1, isCut: false };
      if (last !== undefined) last.end = end;
    } else {
      const colon = nameEnd(text, at, end);
      if (colon > 0) {
        const name = text.slice(at, colon).trimEnd().toLowerCase();
        fields.push({ name, nameStart: at, start: colon + 1, end });
      } else if (last === undefined) return { text, fields, start, end: at, next: at, isCut: false };
    }
    if (end > limit) return cutHeader(text, start, end, clipped(fields, limit));
    at = end + 1;
  }
  const next = text.charCodeAt(at) === NEWLINE ? at + 1 : Math.min(at, text.length);
  return { text, fields, start, end: Math.min(at, text.length), next, isCut: false };
}

/** Returns the first field of a name (in lower case) without its folding, or `undefined`. */
export function fieldOf(header: Header, name: string): string | undefined {
  const field = header.fields.find((one) => one.name === name);
  return field && valueOf(header, field);
}

/** Returns all fields of a name (in lower case). */
export function fieldsOf(header: Header, name: string): readonly string[] {
  return header.fields.filter((one) => one.name === name).map((field) => valueOf(header, field));
}

/** Returns what a field says, folded lines joined by a blank. */
export function valueOf({ text }: Header, { start, end }: Field): string {
  const value = text.slice(start, end).trim();
  return value.includes('\n') ? unfold(value) : value;
}

/** Returns a folded text in one line; the newline and the blanks around it count as one blank. */
export function unfold(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** `From someone Thu Jan  1 ...` opens each mail of an mbox file, `>From ` one that was quoted there. */
function afterMboxLine(text: string, from: number): number {
  const start = text.charCodeAt(from) === 62 ? from + 1 : from;
  if (!text.startsWith(MBOX, start)) return from;
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline + 1;
}

/** Returns the place of the colon behind a name, or -1; a blank in front of the colon is forgiven. */
function nameEnd(text: string, start: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, start + LONGEST_NAME);
  let at = start;
  while (at < limit) {
    const charCode = text.charCodeAt(at);
    if (charCode === COLON) return at > start ? at : -1;
    if (charCode <= SPACE || charCode > TILDE) break;
    at++;
  }
  let colon = at;
  while (colon < limit && (text.charCodeAt(colon) === SPACE || text.charCodeAt(colon) === TAB)) colon++;
  return at > start && colon > at && text.charCodeAt(colon) === COLON && text.charCodeAt(start) !== DASH ? colon : -1;
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at === end;
}

function clipped<T extends { end: number }>(fields: T[], limit: number): T[] {
  const last = fields.at(-1);
  if (last !== undefined) last.end = Math.min(last.end, limit);
  return fields;
}

/** The fields so far; what follows is looked for behind the next blank line. */
function cutHeader(text: string, start: number, at: number, fields: readonly Field[]): Header {
  const blank = text.indexOf('\n\n', at);
  return blank < 0
    ? { text, fields, start, end: text.length, next: text.length, isCut: true }
    : { text, fields, start, end: blank, next: blank + 2, isCut: true };
}
