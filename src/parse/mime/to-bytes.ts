/** The way back from a string to bytes. */
import { textToBytes } from './to-text.ts';

const DECODED = /[^\0-\u{FF}]/u;

/** Returns the bytes of a mail in a string: one for each character, or UTF-8 where some do not fit into one. */
export function toBytes(text: string): Uint8Array {
  if (!DECODED.test(text)) return textToBytes(text);
  const bytes: number[] = [];
  for (const character of text) pushUtf8(bytes, character.codePointAt(0) ?? 0);
  return Uint8Array.from(bytes);
}

function pushUtf8(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
  else bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
}

function continuation(point: number): number {
  return 0x80 | (point & 0x3f);
}
