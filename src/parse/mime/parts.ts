/**
 * Finds the parts of a mail in one pass over the lines that begin with two dashes. Boundaries that are open lie on a
 * stack of bounded height, so that neither deep nor broken nesting costs more than a flat mail of the same length.
 * A mail inside (message/rfc822) is one part: what it reports was reported to somebody else.
 */
import { fieldOf, readHeader, type Header } from './header.ts';
import { parameterOf, valueOf } from './parameters.ts';
import type { Limits } from '../limits-of-mail.ts';
import type { Flaw } from '../../signal.ts';

/** One part of a mail, multiparts included. */
export interface Part {
  /** `text/plain`, in lower case; what a part without Content-Type is by RFC 2045. */
  readonly type: string;
  /** The Content-Type as it was written; empty where there is none. */
  readonly contentType: string;
  /** The header of the part; of the first part, that of the mail. */
  readonly header: Header;
  /** Where the body begins in the text of the mail. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Multiparts around it. */
  readonly depth: number;
}

/** The parts in their order, the mail itself first. */
export interface Parts {
  readonly parts: readonly Part[];
  /** `truncated` a limit was hit · `unterminated-part` a closing boundary is missing. */
  readonly flaws: readonly Flaw[];
}

type Draft = { -readonly [Name in keyof Part]: Part[Name] };
interface Open {
  readonly boundary: string;
  /** Dashes and boundary. */
  readonly delimiter: string;
  readonly part: Draft;
}

/** A boundary has at most 70 characters (RFC 2046 section 5.1.1). */
const LONGEST_BOUNDARY = 256;
const DASH = 45;
const NEWLINE = 10;

/** Returns the parts of a mail. */
export function readParts(mail: string, limits: Limits): Parts {
  const flaws: Flaw[] = [];
  const root = readPart(mail, 0, undefined, limits, flaws);
  const parts = [root];
  const open: Open[] = [];
  if (push(open, root, limits, flaws)) readNested(mail, parts, open, limits, flaws);
  return { parts, flaws };
}

function readNested(mail: string, parts: Draft[], open: Open[], limits: Limits, flaws: Flaw[]): void {
  let leaf: Draft | undefined;
  let at = nextLine(mail, parts[0]?.start ?? 0, open);
  while (at >= 0) {
    const found = boundaryAt(mail, at + 2, open);
    let next = at + 2;
    if (found !== undefined) {
      // The newline in front of a boundary belongs to it (RFC 2046 section 5.1.1).
      const end = Math.max(at - 1, 0);
      if (leaf !== undefined) leaf.end = Math.max(leaf.start, end);
      leaf = undefined;
      if (open.length - 1 > found.level) addFlaw(flaws, 'unterminated-part');
      close(open, found.isClosing ? found.level : found.level + 1, end);
      const parent = open.at(-1)?.part;
      if (parent === undefined) return;
      next = found.next;
      if (!found.isClosing) {
        if (parts.length >= limits.maxParts) {
          addFlaw(flaws, 'truncated');
          return;
        }
        const part = readPart(mail, next, parent, limits, flaws);
        parts.push(part);
        if (!push(open, part, limits, flaws)) leaf = part;
        next = Math.max(next, part.start);
      }
    }
    at = nextLine(mail, next, open);
  }
  addFlaw(flaws, 'unterminated-part');
}

/**
 * The next line that may be a boundary, from a place on, or -1. With one multipart open, which is the usual report, its
 * boundary is looked for as a whole, which is faster; each place is passed once all the same.
 */
function nextLine(mail: string, from: number, open: readonly Open[]): number {
  const delimiter = open.length === 1 ? (open[0]?.delimiter ?? '--') : '--';
  if (isLineStart(mail, from) && mail.startsWith(delimiter, from)) return from;
  if (open.length !== 1) return mail.indexOf('\n--', from) + 1 || -1;
  let at = mail.indexOf(delimiter, from + 1);
  while (at >= 0 && !isLineStart(mail, at)) at = mail.indexOf(delimiter, at + 1);
  return at;
}

function isLineStart(mail: string, at: number): boolean {
  return at === 0 || mail.charCodeAt(at - 1) === NEWLINE;
}

/** Ends the multiparts from a level on. */
function close(open: Open[], level: number, end: number): void {
  for (const { part } of open.splice(level)) part.end = Math.max(part.start, end);
}

/** The part that begins at a place, to the end of the mail until a boundary ends it. */
function readPart(mail: string, at: number, parent: Draft | undefined, limits: Limits, flaws: Flaw[]): Draft {
  const header = readHeader(mail, at, limits.maxHeader);
  if (header.isCut) addFlaw(flaws, 'truncated');
  const contentType = fieldOf(header, 'content-type') ?? '';
  const otherwise = parent?.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const type = contentType === '' ? otherwise : valueOf(contentType) || otherwise;
  return { type, contentType, header, start: header.next, end: mail.length, depth };
}

function addFlaw(flaws: Flaw[], flaw: Flaw): void {
  if (!flaws.includes(flaw)) flaws.push(flaw);
}

/** Opens a multipart; returns false for what has no parts that are looked for. */
function push(open: Open[], part: Draft, limits: Limits, flaws: Flaw[]): boolean {
  const boundary = part.type.startsWith('multipart/')
    ? parameterOf(part.contentType, 'boundary')?.trimEnd()
    : undefined;
  if (!boundary) return false;
  if (open.length >= limits.maxDepth || boundary.length > LONGEST_BOUNDARY) {
    addFlaw(flaws, 'truncated');
    return false;
  }
  open.push({ boundary, delimiter: `--${boundary}`, part });
  return true;
}

interface Boundary {
  readonly level: number;
  readonly isClosing: boolean;
  /** Where the next line begins. */
  readonly next: number;
}

/** The boundary that stands behind the dashes of a line. */
function boundaryAt(mail: string, start: number, open: readonly Open[]): Boundary | undefined {
  for (let level = open.length - 1; level >= 0; level--) {
    const boundary = open[level]?.boundary;
    if (boundary === undefined || !mail.startsWith(boundary, start)) continue;
    let at = start + boundary.length;
    const isClosing = mail.charCodeAt(at) === DASH && mail.charCodeAt(at + 1) === DASH;
    if (isClosing) at += 2;
    while (mail.charCodeAt(at) === 32 || mail.charCodeAt(at) === 9) at++;
    if (at >= mail.length || mail.charCodeAt(at) === NEWLINE) return { level, isClosing, next: at + 1 };
  }
  return undefined;
}
