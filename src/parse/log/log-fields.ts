/**
 * Reads the fields of a log line from the left, one after another: `to=<...>, relay=..., dsn=..., status=sent (words)`.
 * An address may hold a comma, a bracket or `status=bounced` in its quoted local part, so a search for a field anywhere in
 * the line would let a stranger's address forge the result.
 */
import { addressEnd, fieldEnd, quoteEnd } from './field-end.ts';

/** The fields by name, and where the reading ended. */
export interface LogFields {
  /** The values, the first where a name comes twice; those in angle brackets or quotes without them. */
  readonly values: ReadonlyMap<string, string>;
  /** The place behind the name and the `=` of the field that was to be the last; the length of the line without one. */
  readonly end: number;
  /** The name of that field. */
  readonly last?: string;
}

/** A line has some twenty; each may be searched to the end of the line. */
const MAX_FIELDS = 100;
const NAME = /[a-z][a-z\d_-]{1,19}=/y;

/** Returns the fields from a place in a line on. Reading stops at the first of those whose value runs to the end of the line. */
export function readLogFields(line: string, start: number, separator: string, last: readonly string[]): LogFields {
  const values = new Map<string, string>();
  for (let at = start, count = 0; at < line.length && count < MAX_FIELDS; count++) {
    NAME.lastIndex = at;
    const name = NAME.exec(line)?.[0].slice(0, -1);
    if (name === undefined) break;
    at += name.length + 1;
    if (last.includes(name)) return { values, end: at, last: name };
    const opening = line.charAt(at);
    const close =
      opening === '<' ? addressEnd(line, at + 1, separator) : opening === '"' ? quoteEnd(line, at + 1, separator) : -1;
    const stop = fieldEnd(line, close >= 0 ? close + 1 : at, separator);
    if (!values.has(name)) values.set(name, close >= 0 ? line.slice(at + 1, close) : line.slice(at, stop));
    at = line.startsWith(separator, stop) ? stop + separator.length : line.length;
  }
  return { values, end: line.length };
}
