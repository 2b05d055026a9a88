/**
 * Reads variable envelope return paths: addresses of senders that carry the recipient, so that a bounce names it even
 * where its text does not. Written by list managers and sending services; the form is https://cr.yp.to/proto/verp.txt.
 * SRS and BATV, which rewrite senders for other purposes, are not these.
 */

/** What a return path carries. */
export interface Verp {
  /** The return path without the recipient. */
  readonly bounceAddress: string;
  /** The recipient that the mail was sent to. */
  readonly recipient: string;
}

/** Words before the recipient in paths without a plus sign: ezmlm's `-return-12-`, `-owner-` and the like of others. */
const MARKS = /-return-\d{1,12}-|-return-|-owner-|-bounces?-|-errors?-|-request-/;
/** Words that a path may begin with: `bounces-user=example.com`. */
const STARTS = /^(?:bounces?|return|returns|owner|errors?|verp)-/;
/** What some sending services put in front of the recipient. Remembered, not verified: their documentation names no form. */
const TOKENS = /^(?:\d{4,12}-[\da-f]{4}-|[\da-f]{6}\.[\da-f]{6,10}-)/;
/** Sender rewriting and address tags. */
const OTHERS = /^(?:srs[01][=+-]|prvs=|btv1==)/;
const DOMAIN = /^[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?$/i;
const MAX_ADDRESS = 1_000;

/**
 * Returns the recipient that a return path carries and the path without it, or `undefined` for any other address.
 *
 * @param address - the address that a bounce was sent to
 * @returns the two addresses
 * @example
 * ```ts
 * parseVerp('bounces+user=example.com@list.example') // -> { bounceAddress: 'bounces@list.example', recipient: 'user@example.com' }
 * ```
 * @see https://cr.yp.to/proto/verp.txt
 */
export function parseVerp(address: string): Verp | undefined {
  if (typeof address !== 'string' || address.length > MAX_ADDRESS) return undefined;
  const path = address.trim().replace(/^<|>$/g, '');
  const at = path.lastIndexOf('@');
  const local = path.slice(0, Math.max(at, 0));
  const equals = local.lastIndexOf('=');
  if (equals < 1 || OTHERS.test(local.toLowerCase())) return undefined;
  const domain = local.slice(equals + 1);
  const split = splitLocal(local.slice(0, equals));
  if (split === undefined || !DOMAIN.test(domain) || !domain.includes('.')) return undefined;
  return { bounceAddress: split.path + path.slice(at), recipient: `${split.user}@${domain}` };
}

interface SplitLocal {
  readonly path: string;
  readonly user: string;
}

function splitLocal(text: string): SplitLocal | undefined {
  // The first plus sign: those behind it are the recipient's own.
  const plus = text.indexOf('+');
  if (plus > 0) return splitAt(text, plus, plus + 1);
  const mark = MARKS.exec(text);
  if (mark !== null) return splitAt(text, mark.index + mark[0].length - 1, mark.index + mark[0].length);
  const start = STARTS.exec(text)?.[0];
  // Any other dash may as well be one of the recipient's.
  return start === undefined ? undefined : splitAt(text, start.length - 1, start.length);
}

function splitAt(text: string, end: number, start: number): SplitLocal | undefined {
  const rest = text.slice(start);
  const user = rest.slice(TOKENS.exec(rest)?.[0].length ?? 0);
  return user === '' || /[\s<>@]/.test(user) ? undefined : { path: text.slice(0, end), user };
}
