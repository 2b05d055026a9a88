/**
 * The alternatives of a rule's phrase, so that one line says what would take a dozen: `no such (user|mailbox)`,
 * `(the|) recipient(s|)`. An empty alternative stands for nothing, and a group may hold another. A bracket without a `|`
 * is a bracket.
 */

/**
 * Returns the ways in which a phrase may go on: each begins with a character that is to be read, or is empty where the
 * phrase ends. Behind a blank, and at the start, another blank is none.
 */
export function headsOf(phrase: string, isBehindBlank: boolean): readonly string[] {
  const rest = isBehindBlank ? phrase.trimStart() : phrase;
  if (rest.startsWith(' ')) return headsOf(rest, true).map((head) => (head === '' ? '' : ` ${head}`));
  const group = rest.startsWith('(') ? groupOf(rest) : undefined;
  if (group === undefined) return [rest];
  return group.alternatives.flatMap((alternative) => headsOf(alternative + group.after, isBehindBlank));
}

/** Reads a group: from its bracket to the one that closes it. */
function groupOf(phrase: string): { readonly alternatives: readonly string[]; readonly after: string } | undefined {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth > 1 || (depth === 1 && sign !== '|')) continue;
    alternatives.push(phrase.slice(start, at));
    start = at + 1;
    if (depth === 0) return alternatives.length > 1 ? { alternatives, after: phrase.slice(start) } : undefined;
  }
  return undefined;
}
