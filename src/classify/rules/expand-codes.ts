/** Writes out what a rule says of codes: `5.7.1` is itself, `X.7.1` stands for 4.7.1 and 5.7.1, `5.7.606-649` for a range. */

/** Returns the codes. */
export function expandCodes(written: string | readonly string[]): ReadonlySet<string> {
  return new Set([written].flat().flatMap(expandRange).flatMap(expandClass));
}

function expandRange(code: string): string[] {
  const [, start = '', first = '', last = ''] = /^([\dX]\.\d{1,3}\.)(\d{1,3})-(\d{1,3})$/.exec(code) ?? [];
  if (start === '') return [code];
  const length = Number(last) - Number(first) + 1;
  return Array.from({ length }, (_, index) => `${start}${Number(first) + index}`);
}

function expandClass(code: string): string[] {
  return code.startsWith('X') ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code];
}
