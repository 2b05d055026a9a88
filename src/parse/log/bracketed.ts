import { closingBracket } from './field-end.ts';

/** Returns the address behind the first `<` of a text, or `undefined`. */
export function bracketed(text: string): string | undefined {
  const start = text.indexOf('<') + 1;
  const end = start === 0 ? -1 : closingBracket(text, start);
  return end < 0 ? undefined : text.slice(start, end);
}
