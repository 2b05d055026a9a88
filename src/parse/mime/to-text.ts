/**
 * A raw mail as a string that holds one character for each byte, lines ended by LF alone, whatever the system it was
 * stored on wrote. Charsets are decoded later and part by part, because each part has its own.
 */
import { textDecoder } from './text-decoder.ts';

/** Arguments of one call; more than some ten thousands overflow the stack. */
const CHUNK = 8_192;
const REPLACEMENT = '\u{FFFD}';
const BYTE_ORDER_MARKS = /^(?:\u{FEFF}|\u00EF\u00BB\u00BF)/u;

/** Returns the mail with LF at the end of each line, or `undefined` for what is neither text nor bytes. */
export function toText(mail: string | Uint8Array): string | undefined {
  if (typeof mail === 'string') return withLineFeeds(mail.replace(BYTE_ORDER_MARKS, ''));
  if (!ArrayBuffer.isView(mail) || !(mail.BYTES_PER_ELEMENT === 1)) return undefined;
  return withLineFeeds(bytesToText(mail).replace(BYTE_ORDER_MARKS, ''));
}

/** Returns one character for each byte, U+0000 to U+00FF. */
export function bytesToText(bytes: Uint8Array): string {
  // ASCII is decoded many times faster by the platform. As many characters as bytes means ASCII or bytes that are no
  // UTF-8, and those would show as replacement characters.
  const text = textDecoder('utf-8')?.decode(bytes);
  if (text?.length === bytes.length && !text.includes(REPLACEMENT)) return text;
  return widened(bytes) ?? inChunks(bytes);
}

/** Bytes as units of UTF-16, which is the fastest way where there are others than ASCII. */
function widened(bytes: Uint8Array): string | undefined {
  const units = Uint16Array.from(bytes);
  const text = textDecoder('utf-16le')?.decode(new Uint8Array(units.buffer));
  // On a big-endian machine the halves would be the wrong way round.
  return text?.length === bytes.length && text.charCodeAt(0) === bytes[0] ? text : undefined;
}

function inChunks(bytes: Uint8Array): string {
  let whole = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    whole += String.fromCharCode.apply(undefined, bytes.subarray(at, at + CHUNK) as unknown as number[]);
  return whole;
}

/** Returns the bytes of such a text; what is above U+00FF was decoded before, and its low byte would be garbage. */
export function textToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Returns a text with LF at the end of each line. CR CR LF is what a Windows program makes of CR LF when it writes a file in text mode. */
export function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  const unix = text.replaceAll('\r\n', '\n');
  return unix.includes('\r') ? unix.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : unix;
}
