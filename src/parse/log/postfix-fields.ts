/**
 * Reads the fields of a Postfix delivery line from the left, one after another:
 * `to=<...>, relay=..., dsn=..., status=sent (words)`. An address may hold a comma, a bracket or `status=bounced` in its
 * quoted local part, so a search for a field anywhere in the line would let a stranger's address forge the result.
 */
import { addressEnd, fieldEnd } from './field-end.ts';

/** The fields by name, and what stands in parentheses behind the status. */
export interface PostfixFields {
  /** The values; those in angle brackets without them. */
  readonly values: ReadonlyMap<string, string>;
  /** The words behind the status. */
  readonly words: string;
}

const NAME = /[a-z_]{2,20}=/y;
/** A status, and what is said about it: in parentheses, or behind a comma ("expired, returned to sender"). */
const STATUS = /([a-z-]{1,20}),? *(.*)/sy;

/** Returns the fields from a place in a line on; reading stops at `status=`, which is the last. */
export function readPostfixFields(line: string, start: number): PostfixFields {
  const values = new Map<string, string>();
  for (let at = start; at < line.length;) {
    NAME.lastIndex = at;
    const name = NAME.exec(line)?.[0].slice(0, -1);
    if (name === undefined) break;
    at += name.length + 1;
    if (name === 'status') {
      const [status, words] = statusAt(line, at);
      return { values: values.set(name, status), words };
    }
    const end = line.charAt(at) === '<' ? addressEnd(line, at + 1, ', ') : -1;
    const stop = end >= 0 ? end + 1 : fieldEnd(line, at, ', ');
    values.set(name, end >= 0 ? line.slice(at + 1, end) : line.slice(at, stop));
    at = line.startsWith(', ', stop) ? stop + 2 : line.length;
  }
  return { values, words: '' };
}

/** The status, and the words behind it without their parentheses. */
function statusAt(line: string, at: number): readonly [status: string, words: string] {
  STATUS.lastIndex = at;
  const [, status = '', behind = ''] = STATUS.exec(line) ?? [];
  const words = behind.trimEnd();
  return [status, words.startsWith('(') ? words.slice(1, words.endsWith(')') ? -1 : undefined) : words];
}
