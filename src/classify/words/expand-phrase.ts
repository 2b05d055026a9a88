/**
 * Writes out the alternatives of a rule's phrase, so that one line says what would take a dozen: `no such (user|mailbox)`,
 * `(the|) recipient(s|)`. An empty alternative stands for nothing, and a group may hold another. A caller's own phrases
 * never come here: a bracket of theirs is a bracket, as is one of ours without a `|`.
 */

/** Returns the phrases that a phrase stands for, each once. */
export function expandPhrase(phrase: string): readonly string[] {
  return phrase.includes('|') ? [...new Set(expand(phrase))] : [phrase];
}

function expand(phrase: string): readonly string[] {
  const close = phrase.indexOf(')');
  // The innermost group first, which ends at the first bracket that closes.
  const open = phrase.lastIndexOf('(', close);
  const parts = phrase.slice(open + 1, close).split('|');
  // Where nothing is left between two blanks, one of them goes.
  if (close < 0 || parts.length === 1) return [phrase.replace(/ {2,}/g, ' ').trim()];
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  return parts.flatMap((part) => expand(before + part + after));
}
