/** Where the fields of a log line end. */

/** What may stand in front of a quoted part of a local part: `a."b c"@example.org` is an address. */
const WORDS = /[^\s"<>@,:]{0,300}(?=")/y;

/** Returns the place behind the last quoted part of a local part, which may hold anything; where none begins, the place itself. */
export function behindQuotes(line: string, start: number): number {
  let at = start;
  for (;;) {
    WORDS.lastIndex = at;
    const words = WORDS.exec(line)?.[0];
    if (words === undefined) return at;
    at += words.length + 1;
    while (at < line.length && line.charAt(at) !== '"') at += line.charAt(at) === '\\' ? 2 : 1;
    at = Math.min(at + 1, line.length);
  }
}

/** Returns the bracket that closes an address, whose quoted parts may hold some; -1 without one. */
export function closingBracket(line: string, start: number): number {
  return line.indexOf('>', behindQuotes(line, start));
}

/**
 * Finds the bracket that closes an address which a stranger may have invented: one inside a quoted local part does not,
 * nor does one that is followed neither by what the log puts behind an address nor by a remark in round brackets.
 */
export function addressEnd(line: string, start: number, follower: string): number {
  const at = behindQuotes(line, start);
  const end = line.indexOf(`>${follower}`, at);
  const remark = line.slice(at, end < 0 ? undefined : end).indexOf('> (');
  if (remark >= 0) return at + remark;
  return end < 0 && line.endsWith('>') && line.length > at ? line.length - 1 : end;
}

/** Returns the end of a field without brackets. */
export function fieldEnd(line: string, start: number, separator: string): number {
  const end = line.indexOf(separator, start);
  return end < 0 ? line.length : end;
}

/** Returns the quote that closes a value, which is followed by what stands between fields or by the end; -1 without one. */
export function quoteEnd(line: string, start: number, separator: string): number {
  const end = line.indexOf(`"${separator}`, start);
  if (end >= 0) return end;
  return line.endsWith('"') && line.length > start ? line.length - 1 : -1;
}
