/** How a subject begins, behind what lists and filters put in front of it. */

/** Returns whether a subject begins with one of some phrases in lower case, behind decoration and `[tags]`. */
export function startsWithAny(subject: string, phrases: readonly string[]): boolean {
  const lower = withoutTags(subject).toLowerCase();
  return phrases.some((phrase) => lower.startsWith(phrase));
}

/** `[SPAM] ***** Undeliverable`. */
function withoutTags(subject: string): string {
  let at = 0;
  while (at < subject.length) {
    const close = subject.charAt(at) === '[' ? subject.indexOf(']', at) : -1;
    if (close > 0) at = close + 1;
    else if (' *!<"\'-_.\t'.includes(subject.charAt(at))) at++;
    else break;
  }
  return subject.slice(at);
}
