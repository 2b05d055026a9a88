/** What logs of Exim and Sendmail have in place of characters that cannot be printed: `\n`, `\\`, a byte of UTF-8 as `\303`. */

const ESCAPE = /\\(?:[\\nrt"]|[0-7]{3}(?:\\[0-7]{3})*)/g;
const NAMED: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"' };

/** Returns a text as it was before it was logged. */
export function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPE, (escape) => NAMED[escape] ?? decodeBytes(escape)) : text;
}

/** Bytes that are no UTF-8 stay as they were written. */
function decodeBytes(octal: string): string {
  const percent = octal.replace(
    /\\([0-7]{3})/g,
    (_escape, digits: string) => `%${(Number.parseInt(digits, 8) & 255).toString(16).padStart(2, '0')}`,
  );
  try {
    return decodeURIComponent(percent);
  } catch {
    return octal;
  }
}
