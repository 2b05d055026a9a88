/** Where an exact enhanced code ends, asked at the place where RFC 2034 puts one. */
import { DOT, isStatusClass, numberEnd, SPACE } from './characters.ts';

const NEWLINE = 10;
const CR = 13;
const ZERO = 48;

/**
 * Returns the place behind an exact enhanced code that is followed by a space or by the end of the line, or -1.
 * Written by hand because it runs on every line of every reply, and a sticky expression takes three times as long.
 */
export function exactCodeEnd(text: string, at: number): number {
  if (!isStatusClass(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== DOT) return -1;
  const dot = partEnd(text, at + 2);
  if (dot < 0 || text.charCodeAt(dot) !== DOT) return -1;
  const end = partEnd(text, dot + 1);
  if (end < 0 || end === text.length) return end;
  const next = text.charCodeAt(end);
  return next === SPACE || next === NEWLINE || next === CR ? end : -1;
}

/** One to three digits without a leading zero. */
function partEnd(text: string, at: number): number {
  const end = numberEnd(text, at);
  return text.charCodeAt(at) === ZERO && end > at + 1 ? -1 : end;
}
