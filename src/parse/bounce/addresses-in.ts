/** Addresses in a line of prose or of a header. */

/** Not the apostrophe, which `o'brien` has. */
const BETWEEN = /[\s<>,;:"()[\]]+/;

/** Returns the words of a line that are addresses, in their order, each as often as it is there. */
export function addressesIn(line: string): readonly string[] {
  if (!line.includes('@')) return [];
  return line
    .split(BETWEEN)
    .map(withoutQuotes)
    .filter((word) => word.indexOf('@') > 0 && /[a-z\d]$|[a-z\d]\.$/i.test(word))
    .map((word) => word.replace(/\.$/, ''));
}

/** Returns a word without the quotes around an address in it: `rcpt='ann@example.org'`, and `ann@example.org's`, as no domain has one. */
export function withoutQuotes(word: string): string {
  const at = word.indexOf('@');
  const end = word.indexOf("'", at);
  let start = word.lastIndexOf("='", at) + 1;
  while (word.startsWith("'", start)) start++;
  return word.slice(start, at < 0 || end < 0 ? undefined : end);
}
