/**
 * Reads `multipart/report; report-type=delivery-status; boundary="..."` as RFC 2045 section 5.1 writes it, with the
 * continued and encoded parameters of RFC 2231, and with the missing quotes of programs that read neither.
 */
import { decodeBytes } from './decode-bytes.ts';

/** Parameters of one field that are read; a Content-Type has some three. */
const MAX_PARAMETERS = 64;
const BACKSLASH = 92;
const QUOTE = 34;

/** Returns what stands in front of the first semicolon, in lower case: `multipart/report`. */
export function valueOf(field: string): string {
  const semicolon = field.indexOf(';');
  const head = semicolon < 0 ? field : field.slice(0, semicolon);
  const comment = head.indexOf('(');
  return (comment < 0 ? head : head.slice(0, comment)).trim().toLowerCase();
}

/** Returns one parameter by its name in lower case, or `undefined`. */
export function parameterOf(field: string, name: string): string | undefined {
  const parameters = new Map<string, string>();
  let at = field.indexOf(';');
  for (let count = 0; at >= 0 && at < field.length && count < MAX_PARAMETERS; count++) {
    at = readParameter(field, at + 1, parameters);
    const found = parameters.get(name);
    if (found !== undefined) return found;
  }
  return field.includes('*') ? joined(name, parameters) : undefined;
}

/** Reads one parameter into the map and returns the place of the semicolon behind it, or -1. */
function readParameter(field: string, start: number, parameters: Map<string, string>): number {
  const equals = field.indexOf('=', start);
  const semicolon = field.indexOf(';', start);
  if (equals < 0) return -1;
  if (semicolon >= 0 && semicolon < equals) return semicolon;
  const name = field.slice(start, equals).trim().toLowerCase();
  let at = equals + 1;
  while (field.charCodeAt(at) <= 32) at++;
  const isQuoted = field.charCodeAt(at) === QUOTE;
  const end = isQuoted ? quoteEnd(field, at + 1) : field.indexOf(';', at);
  const value = isQuoted
    ? unescape(field.slice(at + 1, end))
    : (end < 0 ? field.slice(at) : field.slice(at, end)).trim();
  if (!parameters.has(name)) parameters.set(name, value);
  return isQuoted ? field.indexOf(';', end) : end;
}

/** The place of the closing quote, or of the end where there is none. */
function quoteEnd(field: string, start: number): number {
  let at = start;
  while (at < field.length && field.charCodeAt(at) !== QUOTE) at += field.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return Math.min(at, field.length);
}

function unescape(quoted: string): string {
  return quoted.includes('\\') ? quoted.replace(/\\(.)/g, '$1') : quoted;
}

/** `name*0*=utf-8''a%20; name*1=b` is one parameter (RFC 2231 sections 3 and 4). */
function joined(base: string, parameters: ReadonlyMap<string, string>): string | undefined {
  const whole = parameters.get(`${base}*`);
  if (whole !== undefined) return decodeExtended(whole);
  let value: string | undefined;
  let isEncoded = false;
  for (let index = 0; index < MAX_PARAMETERS; index++) {
    const encoded = parameters.get(`${base}*${index}*`);
    const piece = encoded ?? parameters.get(`${base}*${index}`);
    if (piece === undefined) break;
    isEncoded ||= encoded !== undefined;
    value = (value ?? '') + piece;
  }
  return isEncoded && value !== undefined ? decodeExtended(value) : value;
}

/** `utf-8'en'a%20b`. */
function decodeExtended(value: string): string {
  const [charset, , ...rest] = value.split("'");
  const hasCharset = rest.length > 0;
  const bytes = (hasCharset ? rest.join("'") : value).replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return decodeBytes(bytes, hasCharset ? charset : undefined);
}
