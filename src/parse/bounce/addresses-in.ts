/** Addresses in a line of prose or of a header. */

/** Not the apostrophe, which `o'brien` has. */
const BETWEEN = /[\s<>,;:"()[\]]+/;

/** Returns the words of a line that are addresses, in their order, each as often as it is there. */
export function addressesIn(line: string): readonly string[] {
  if (!line.includes('@')) return [];
  return line
    .split(BETWEEN)
    .map((word) => word.replace(/^'{1,9}|'{1,9}$/g, ''))
    .filter((word) => word.indexOf('@') > 0 && /[a-z\d]$|[a-z\d]\.$/i.test(word))
    .map((word) => word.replace(/\.$/, ''));
}
