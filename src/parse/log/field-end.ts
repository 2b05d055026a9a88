/** Where the fields of a log line end. */

/**
 * Finds the bracket that closes an address which a stranger may have invented: one inside a quoted local part does not,
 * nor does one that is not followed by what the log puts behind an address.
 */
export function addressEnd(line: string, start: number, follower: string): number {
  let at = start;
  if (line.charAt(start) === '"')
    for (at = start + 1; at < line.length && line.charAt(at) !== '"'; at++) if (line.charAt(at) === '\\') at++;
  const end = line.indexOf(`>${follower}`, at);
  if (end >= 0) return end;
  return line.endsWith('>') && line.length > at ? line.length - 1 : -1;
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
