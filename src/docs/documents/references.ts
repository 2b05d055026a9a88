/** Links that facts bring along. */

const RFC = /^RFC ?(\d{3,5})(?:,? section (\S+))?/;

/** Returns the address of what a register or a table cites, `RFC 3463 section 3.5`; `undefined` where it has none. */
export function addressOf(citation: string): string | undefined {
  const [, number, section] = RFC.exec(citation) ?? [];
  if (number === undefined) return /^https?:\/\/[^\s<>"]+$/.test(citation) ? citation : undefined;
  return `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#section-${section}`}`;
}

/** Returns a citation with a blank between letters and number: `RFC 3463` for the register's `RFC3463`. */
export function spaced(citation: string): string {
  return citation.replace(/^RFC(?=\d)/, 'RFC ');
}
