/** Undoes quoted-printable and base64, up to a number of characters: some lines of base64 may stand for gigabytes to come. */
import { bytesToText } from './to-text.ts';

/** What was decoded, one character for each byte. */
export interface Decoded {
  readonly text: string;
  /** Whether more was there than may be read. */
  readonly isCut: boolean;
}

/** Longest piece that is needed for a number of decoded characters: base64 takes 4 for 3 and some line ends. */
const BASE64_GROWTH = 1.5;
/** Each character of quoted-printable may be written as three, and soft line ends come on top. */
const QUOTED_GROWTH = 3.2;
const PADDING = 61;
const BASE64 = /* @__PURE__ */ base64Values();

/** Returns the text between two places, its Content-Transfer-Encoding undone. */
export function decodeTransfer(mail: string, start: number, end: number, encoding: string, most: number): Decoded {
  const name = encoding.trim().toLowerCase();
  if (name.startsWith('quoted-printable'))
    return cut(
      decodeQuotedPrintable(pieceOf(mail, start, end, most * QUOTED_GROWTH)),
      most,
      end - start > most * QUOTED_GROWTH,
    );
  if (name.startsWith('base64'))
    return cut(decodeBase64(pieceOf(mail, start, end, most * BASE64_GROWTH)), most, end - start > most * BASE64_GROWTH);
  return { text: pieceOf(mail, start, end, most), isCut: end - start > most };
}

function pieceOf(mail: string, start: number, end: number, most: number): string {
  return mail.slice(start, Math.min(end, start + Math.ceil(most)));
}

function cut(text: string, most: number, wasCut: boolean): Decoded {
  return text.length > most ? { text: text.slice(0, most), isCut: true } : { text, isCut: wasCut };
}

/** Returns what a text in quoted-printable stands for; an equals sign that opens nothing stays (RFC 2045 section 6.7). */
export function decodeQuotedPrintable(text: string): string {
  if (!text.includes('=')) return text;
  return text.replace(/=(?:([\dA-F]{2})|[ \t]{0,8}\n)/gi, (_, hex: string | undefined) =>
    hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Returns what a text in base64 stands for; characters outside the alphabet are passed over (RFC 2045 section 6.8). */
export function decodeBase64(text: string): string {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const charCode = text.charCodeAt(at);
    const value = charCode < 128 ? (BASE64[charCode] ?? 64) : 64;
    if (value === 64) {
      // Padding ends a piece; another may follow where a gateway joined two.
      if (charCode === PADDING) held = 0;
      continue;
    }
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (bits >> held) & 0xff;
    }
  }
  return bytesToText(bytes.subarray(0, length));
}

/** The value of each ASCII character, 64 for those that have none. */
function base64Values(): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  return values;
}
