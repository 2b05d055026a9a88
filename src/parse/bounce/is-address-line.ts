/** Lists of recipients have a line for each. */

/** Returns whether a line is an address and nothing else. */
export function isAddressLine(line: string): boolean {
  return line.includes('@') && !/\s/.test(line);
}
