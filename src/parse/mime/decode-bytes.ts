/**
 * Decodes a text of one character for each byte by the charset that its part names, as far as the platform knows it.
 * What it does not know is read as UTF-8 if it is that, and byte by byte as Latin-1 if not: nothing is lost or thrown.
 */
import { textDecoder } from './text-decoder.ts';
import { textToBytes } from './to-text.ts';

const NOT_ASCII = /[\u0080-\uFFFF]/;
const DECODED = /[\u0100-\uFFFF]/;
/** ISO-2022 and HZ write other alphabets in ASCII bytes. */
const ESCAPE = '\u001B';
/** Names that mail programs write for what the platform knows by another name. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  'windows-932': 'shift_jis',
  cp936: 'gb18030',
  gb2312: 'gb18030',
  'hz-gb-2312': 'gb18030',
  cp950: 'big5',
  cp949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'iso-2022-jp-1': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp866: 'ibm866',
};
/** Those that name no more than "bytes", and are not seldom wrong. */
const UNSURE = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', 'unknown-8bit', 'x-unknown']);
/** Latin-1 in mail is Windows-1252, and some versions of Node decode neither as the other. */
const WESTERN = new Set(['iso-8859-1', 'latin1', 'windows-1252']);
/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const BETWEEN =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Returns the decoded text. */
export function decodeBytes(text: string, charset: string | undefined): string {
  const isShifted = text.includes(ESCAPE);
  if (!isShifted && !NOT_ASCII.test(text) && !(charset !== undefined && /^utf-?(?:16|32)/i.test(charset))) return text;
  // The caller gave a string that was decoded before it came here.
  if (DECODED.test(text)) return text;
  const name = (charset ?? '').trim().toLowerCase();
  const label = ALIASES[name] ?? name;
  if (WESTERN.has(label) && !isShifted) return toWestern(text);
  const bytes = textToBytes(text);
  const decoded = UNSURE.has(label) ? undefined : textDecoder(label)?.decode(bytes);
  return (
    decoded ?? (isShifted ? decodeOr(bytes, 'iso-2022-jp') : undefined) ?? decodeOr(bytes, 'utf-8') ?? toWestern(text)
  );
}

function toWestern(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (character) => BETWEEN.charAt(character.charCodeAt(0) - 0x80));
}

/** Returns the text if the bytes are well-formed in a charset. */
function decodeOr(bytes: Uint8Array, label: string): string | undefined {
  try {
    return textDecoder(label, true)?.decode(bytes);
  } catch {
    return undefined;
  }
}
