/**
 * Reads Original-Recipient and Final-Recipient (RFC 3464 sections 2.3.1 and 2.3.2): the address without its type, in
 * the characters that people write. What is no address (a pipe, a file, a user name) stays as it is.
 */
import { splitType, withoutComment } from './typed-value.ts';

const EMBEDDED = /\\x\{([\da-f]{2,6})\}/gi;
const HEX = /\+([\dA-F]{2})/g;
const ROUTE = /^@[^:]*:/;

/** Returns the address, or `undefined` for a field that holds none. */
export function readReportAddress(field: string): string | undefined {
  const { type, value } = splitType(field);
  const bare = bareAddress(withoutComment(value));
  const address = type === 'utf-8' ? decodeEmbedded(bare) : bare;
  return address === '' ? undefined : decodeXtext(address);
}

/** Returns an address without its angle brackets and without the route of RFC 821 in front of it. */
export function bareAddress(text: string): string {
  const open = text.indexOf('<');
  const close = text.indexOf('>', open + 1);
  const inside = open >= 0 && close > open + 1 ? text.slice(open + 1, close) : text;
  const address = inside.trim();
  return address.startsWith('@') ? address.replace(ROUTE, '') : address;
}

/** `\x{5927}` stands for a character (RFC 6533 section 3). */
function decodeEmbedded(address: string): string {
  return address.replace(EMBEDDED, (whole, hex: string) => {
    const point = parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/**
 * `user+40example.com` was not decoded from the ORCPT (RFC 3461 section 4). Only without an at sign is that sure:
 * in `user+AB@example.com` the plus sign may be the user's own.
 */
function decodeXtext(address: string): string {
  if (address.includes('@') || !address.includes('+40')) return address;
  return address.replace(HEX, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
