/** Splits `rfc822; user@example.com` and `dns; mx.example.com`: a type, a semicolon, and what it is the type of. */

/** A value and its type. */
export interface TypedValue {
  /** In lower case; empty where there is none. */
  readonly type: string;
  readonly value: string;
}

const SEMICOLON = 59;
/** The longest type worth looking for; `x-outbound-mail-relay` has 21 characters. */
const LONGEST_TYPE = 40;

/** Returns type and value of a field. */
export function splitType(field: string): TypedValue {
  let at = 0;
  while (at < field.length && at < LONGEST_TYPE && isTypeCharacter(field.charCodeAt(at))) at++;
  const end = at;
  while (at < field.length && at < LONGEST_TYPE && field.charCodeAt(at) <= 32) at++;
  if (end === 0 || field.charCodeAt(at) !== SEMICOLON) return { type: '', value: field.trim() };
  return { type: field.slice(0, end).toLowerCase(), value: field.slice(at + 1).trim() };
}

/** Letters, digits, the dash, and the underscore of programs that read no RFC. */
function isTypeCharacter(charCode: number): boolean {
  const lower = charCode | 32;
  return (lower >= 97 && lower <= 122) || (charCode >= 48 && charCode <= 57) || charCode === 45 || charCode === 95;
}

/** Returns a value without a comment at its end: `5.1.1 (bad address)`, `mx.example.com (192.0.2.1)`. */
export function withoutComment(value: string): string {
  if (!value.endsWith(')')) return value;
  const open = value.lastIndexOf(' (');
  return open <= 0 ? value : value.slice(0, open).trimEnd();
}
