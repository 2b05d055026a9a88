/** Decodes `=?charset?B?...?=` and `=?charset?Q?...?=` in header fields (RFC 2047), also where blanks were left inside. */
import { decodeBytes } from './decode-bytes.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts';

/** An encoded word has at most 75 characters by the RFC and many more in the world. */
const LONGEST = 1_000;

interface Word {
  readonly charset: string;
  readonly bytes: string;
  /** Behind the word. */
  readonly end: number;
}

/** Returns the field with its encoded words decoded; one that cannot be read stays as it is. */
export function decodeWords(field: string): string {
  let text = '';
  let behind = 0;
  let charset: string | undefined;
  let bytes = '';
  for (let at = field.indexOf('=?'); at >= 0;) {
    const word = wordAt(field, at);
    if (word !== undefined) {
      const between = field.slice(behind, at);
      // Blanks between two encoded words are folding, and some programs cut a character in the middle of its bytes.
      const isContinued = charset !== undefined && between.trim() === '';
      if (!isContinued || charset !== word.charset) {
        text += decodeBytes(bytes, charset);
        bytes = '';
      }
      if (!isContinued) text += decodeBytes(between, undefined);
      charset = word.charset;
      bytes += word.bytes;
      behind = word.end;
    }
    at = field.indexOf('=?', word?.end ?? at + 2);
  }
  return text + decodeBytes(bytes, charset) + decodeBytes(field.slice(behind), undefined);
}

/** The question marks are looked for one after the other, so that no character is passed more than a few times. */
function wordAt(field: string, start: number): Word | undefined {
  const charsetEnd = questionMark(field, start + 2);
  if (charsetEnd < 0 || field.charAt(charsetEnd + 2) !== '?') return undefined;
  const encoding = field.charAt(charsetEnd + 1).toUpperCase();
  const end = questionMark(field, charsetEnd + 3);
  if (end < 0 || field.charAt(end + 1) !== '=' || (encoding !== 'B' && encoding !== 'Q')) return undefined;
  // RFC 2231 section 5 allows a language behind the charset: `utf-8*en`.
  const charset =
    field
      .slice(start + 2, charsetEnd)
      .split('*')[0]
      ?.toLowerCase() ?? '';
  const content = field.slice(charsetEnd + 3, end);
  const bytes = encoding === 'B' ? decodeBase64(content) : decodeQuotedPrintable(content.replaceAll('_', ' '));
  return { charset, bytes, end: end + 2 };
}

function questionMark(field: string, from: number): number {
  const limit = Math.min(field.length, from + LONGEST);
  for (let at = from; at < limit; at++) if (field.charAt(at) === '?') return at;
  return -1;
}
