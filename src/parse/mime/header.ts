/**
 * Reads a block of fields up to a blank line: the header of a mail, of a part, or one group of a delivery report.
 * It notes where fields stand, as plain numbers, because most fields of most mails are never asked for; their names are
 * compared and their values cut out and unfolded when somebody asks.
 */
import { DASH, SPACE } from '../../code/characters.ts';

const COLON = 58;
const NEWLINE = 10;
const TAB = 9;
const TILDE = 126;
/** Characters of a field's name; registered ones have at most some 40. */
const LONGEST_NAME = 128;
const MBOX = 'From ';

/** Numbers for each field: where its name begins and ends, where its value begins (behind the colon) and ends. */
export const PLACES = 4;

/** A block of fields. */
export interface Header {
  /** The text that the places refer to. */
  readonly text: string;
  /** The places of the fields in their order, PLACES for each. */
  readonly places: readonly number[];
  /** Where the block begins. */
  readonly start: number;
  /** Where its last line ends. */
  readonly end: number;
  /** Where what follows the blank line begins. */
  readonly next: number;
  /** Whether fields were left out because the block is longer than may be. */
  readonly isCut: boolean;
}

/**
 * Returns the block of fields that begins at a place. A field that alone is a good part of what may be read is clipped,
 * so that one endless line does not hide those behind it.
 */
export function readHeader(text: string, from: number, maxHeader: number, stop = text.length): Header {
  const start = afterMboxLine(text, from);
  const longest = Math.ceil(maxHeader / 4);
  const places: number[] = [];
  let left = maxHeader;
  let isCut = false;
  let at = start;
  let fieldStart = start;
  while (at < stop) {
    const first = text.charCodeAt(at);
    if (first === NEWLINE || (first === DASH && text.charCodeAt(at + 1) === DASH)) break;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > stop ? stop : newline;
    const isFolded = first === SPACE || first === TAB;
    if (isFolded && isBlankLine(text, at, end))
      return { text, places, start, end: at, next: Math.min(end + 1, stop), isCut };
    const colon = isFolded ? -1 : colonAt(text, at, end);
    if (colon > 0) {
      fieldStart = at;
      places.push(at, nameEnd(text, colon), colon + 1, at);
    } else if (places.length === 0 && !isFolded) return { text, places, start, end: at, next: at, isCut };
    if ((colon > 0 || isFolded) && places.length > 0) {
      const clipped = Math.min(end, fieldStart + longest);
      if (clipped < end) isCut = true;
      if (clipped > at) left -= clipped - at;
      places[places.length - 1] = clipped;
    }
    if (left < 0) return cutHeader(text, places, start, end, stop);
    at = end + 1;
  }
  const end = Math.min(at, stop);
  const next = at < stop && text.charCodeAt(at) === NEWLINE ? at + 1 : end;
  return { text, places, start, end, next, isCut };
}

/** Returns the first field of a name (in lower case) without its folding, or `undefined`. */
export function fieldOf(header: Header, name: string): string | undefined {
  for (let index = 0; index < header.places.length; index += PLACES)
    if (isNamed(header, index, name)) return valueAt(header, index);
  return undefined;
}

/** Returns all fields of a name (in lower case). */
export function fieldsOf(header: Header, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 0; index < header.places.length; index += PLACES)
    if (isNamed(header, index, name)) values.push(valueAt(header, index));
  return values;
}

/** Returns whether the field whose places begin at an index has a name, given in lower case. */
export function isNamed({ text, places }: Header, index: number, name: string): boolean {
  const start = places[index] ?? 0;
  if ((places[index + 1] ?? 0) - start !== name.length) return false;
  // Names are of printable ASCII, in which this bit makes small letters and changes neither digits nor the dash.
  for (let at = 0; at < name.length; at++) if ((text.charCodeAt(start + at) | 32) !== name.charCodeAt(at)) return false;
  return true;
}

/** Returns the name of a field as it was written. */
export function nameAt({ text, places }: Header, index: number): string {
  return text.slice(places[index], places[index + 1]);
}

/** Returns the value of a field as it was written, folding included. */
export function rawValueAt({ text, places }: Header, index: number): string {
  return text.slice(places[index + 2], places[index + 3]).trim();
}

/** Returns what a field says, in one line. */
export function valueAt(header: Header, index: number): string {
  return unfold(rawValueAt(header, index));
}

/** Returns a folded text in one line; the newline and the blanks around it count as one blank. */
export function unfold(value: string): string {
  if (!value.includes('\n')) return value;
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

/** Returns the place of the colon behind a name, or -1; blanks in front of the colon are forgiven. */
function colonAt(text: string, start: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, start + LONGEST_NAME);
  for (let at = start; at < limit; at++) {
    const charCode = text.charCodeAt(at);
    if (charCode === COLON) return at > start ? at : -1;
    if (charCode <= SPACE || charCode > TILDE) return at > start ? colonBehindBlanks(text, at, limit) : -1;
  }
  return -1;
}

function colonBehindBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at < limit && text.charCodeAt(at) === COLON ? at : -1;
}

function nameEnd(text: string, colon: number): number {
  let end = colon;
  while (text.charCodeAt(end - 1) <= SPACE) end--;
  return end;
}

/** A line of blanks alone is a blank line that a gateway padded, unless the folding goes on behind it. */
function isBlankLine(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end + 1);
  if (after === SPACE || after === TAB) return false;
  let at = start;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at === end;
}

/** The fields so far; what follows is looked for behind the next blank line. */
function cutHeader(text: string, places: readonly number[], start: number, at: number, stop: number): Header {
  const blank = text.indexOf('\n\n', at);
  return blank < 0 || blank + 2 > stop
    ? { text, places, start, end: stop, next: stop, isCut: true }
    : { text, places, start, end: blank, next: blank + 2, isCut: true };
}
