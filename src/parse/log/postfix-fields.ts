/** The fields of a Postfix delivery line, of which `status=` is the last. */
import { readLogFields } from './log-fields.ts';

/** The fields by name, and what stands in parentheses behind the status. */
export interface PostfixFields {
  /** The values; those in angle brackets without them. */
  readonly values: ReadonlyMap<string, string>;
  /** `sent`, `deferred`, `bounced` ...; empty without one. */
  readonly status: string;
  /** The words behind the status. */
  readonly words: string;
}

/** The two others are Sendmail's, whose words may hold a status. */
const LAST = ['status', 'reply', 'stat'];
/** A status, and what is said about it: in parentheses, or behind a comma ("expired, returned to sender"). */
const STATUS = /([a-z-]{1,20}),? *(.*)/isy;

/** Returns the fields from a place in a line on. */
export function readPostfixFields(line: string, start: number): PostfixFields {
  const { values, end, last } = readLogFields(line, start, ', ', LAST);
  if (last !== 'status') return { values, status: '', words: '' };
  STATUS.lastIndex = end;
  const [, status = '', behind = ''] = STATUS.exec(line) ?? [];
  const words = behind.trimEnd();
  return {
    values,
    status,
    words: words.startsWith('(') ? words.slice(1, words.endsWith(')') ? -1 : undefined) : words,
  };
}
