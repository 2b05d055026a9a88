/** Returns what stands between the first `<` of a text and the `>` behind it, or `undefined`. */
export function bracketed(text: string): string | undefined {
  const start = text.indexOf('<');
  const end = text.indexOf('>', start);
  return start < 0 || end < 0 ? undefined : text.slice(start + 1, end);
}
