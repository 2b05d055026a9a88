/**
 * Finds an enhanced status code in what a mail system wrote. Tolerant where servers are sloppy (`#5.1.1`, `(5.7.1)`,
 * `550-5.1.1`, `5.1.1:`), and deaf to what only looks like a code: an IP address, a version, part of a longer number.
 * The conditions are asked one by one: as one expression with look-behinds they take several times as long.
 */
import { codeEnd, DASH, DOT, isDigit, isStatusClass, isWord, SPACE } from './characters.ts';
import type { EnhancedCode } from './enhanced-code.ts';

/** A code, where it stood, and what was forgiven. */
export interface FoundCode {
  /** The code, without leading zeros. */
  readonly code: EnhancedCode;
  /** The offset of its first digit. */
  readonly start: number;
  /** The offset behind its last digit. */
  readonly end: number;
  /** `leading-zero`, `decorated-code`, `code-in-text`; empty when it opened the text or followed a reply code. */
  readonly flaws: readonly ('leading-zero' | 'decorated-code' | 'code-in-text')[];
}

/** What may be a code; most texts hold one at the first place, or none. */
const CANDIDATE = /[245]\.\d{1,3}\.\d/;

/** Words that are followed by a version and not by a status; compared in lower case. */
const VERSIONED =
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- reads LOOK_BACK characters at most
  /(?:^|[^a-z])(?:v|ver|version|release|rev|build|exim|postfix|sendmail|qmail|haraka|courier|opensmtpd|smtpd|exchange|dovecot|spamassassin|amavis|amavisd|clamav|clamd|rspamd|mdaemon|zimbra|mailman|sympa|php|phpmailer|nodemailer|node|python|perl|java|ruby|openssl|gnutls|libressl|linux|kernel|windows|android|ios)[ /\-_v]{1,2}$/;
/** Longest of VERSIONED plus its separators. */
const LOOK_BACK = 18;

/** A reply code in front, or the type of an RFC 3464 field and a reply: the places where RFC 2034 puts a code. */
const OPENING = /^\s*(?:[a-z][a-z\d-]{0,20}\s*;\s*)?(?:[2-5]\d\d(?:[ \t-]\s*)?)?$/i;
/** The longest opening worth looking at. */
const OPENING_LENGTH = 40;
/** `# ( [ < " '` as char codes. */
const OPENERS: readonly number[] = [35, 40, 91, 60, 34, 39];
/** `: ) ] > " ' ;` as char codes. */
const CLOSERS: readonly number[] = [58, 41, 93, 62, 34, 39, 59];
/** Shared, so frozen. */
const NO_FLAWS: FoundCode['flaws'] = /* @__PURE__ */ Object.freeze([]);

/**
 * Returns the first enhanced status code in a text, or `undefined` when there is none.
 *
 * @param text - any text; anything but a string has no code
 * @returns the code without leading zeros, its place, and what was forgiven
 * @example
 * ```ts
 * findCode('550-5.1.1 no such user')?.code // -> '5.1.1'
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc2034#section-4
 */
export function findCode(text: string): FoundCode | undefined {
  if (typeof text !== 'string') return undefined;
  // Where RFC 2034 puts it, behind `550 `; else a search for the first place that looks like one.
  const isUsual = text.charCodeAt(5) === DOT && isDigit(text.charCodeAt(2)) && isStatusClass(text.charCodeAt(4));
  const usual = isUsual ? codeAt(text, 4) : undefined;
  if (usual !== undefined) return usual;
  const first = text.search(CANDIDATE);
  return first < 0 ? undefined : (codeAt(text, first) ?? findNext(text, first + 2));
}

function codeAt(text: string, start: number): FoundCode | undefined {
  const end = codeEnd(text, start + 1);
  return end > 0 && mayPrecede(text, start) && mayFollow(text, end) ? describe(text, start, end) : undefined;
}

/** What came first was no code. From here on from dot to dot, so that a text full of near misses costs no more. */
function findNext(text: string, from: number): FoundCode | undefined {
  for (let dot = text.indexOf('.', from); dot > 0; dot = text.indexOf('.', dot + 1)) {
    if (!isStatusClass(text.charCodeAt(dot - 1))) continue;
    const found = codeAt(text, dot - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Not `15.1.1`, `.5.1.1`, `mx5.1.1`, `@5.1.1`, `/5.1.1`, `Exim 4.9.1`; and `-` only as in `550-5.1.1`. */
function mayPrecede(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  // A reply code in front of the blank is the usual case, and no product.
  if (before === SPACE && isDigit(text.charCodeAt(start - 2))) return true;
  if (before === DASH) return /(?:^|\D)[2-5]\d\d-$/.test(text.slice(Math.max(0, start - 5), start));
  return !isWord(before) && !'.@/+~'.includes(text.charAt(start - 1)) && !isVersion(text, start);
}

function isVersion(text: string, start: number): boolean {
  return start > 1 && VERSIONED.test(text.slice(Math.max(0, start - LOOK_BACK), start).toLowerCase());
}

/** Not `5.1.1.10`, `5.1.1a`, `5.1.1@`, `5.1.1.example`, `5.1.1-rc2`; a full stop is one. */
function mayFollow(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === SPACE || end >= text.length) return true;
  if (isWord(after) || '@/%+'.includes(text.charAt(end))) return false;
  return !/^[-.][\da-z]/i.test(text.slice(end, end + 2));
}

function describe(text: string, start: number, end: number): FoundCode {
  const found = text.slice(start, end);
  const code = withoutLeadingZeros(found);
  if (start === 4 && text.charCodeAt(end) === SPACE && code === found) {
    const separator = text.charCodeAt(3);
    if (separator === SPACE || separator === DASH) return { code, start, end, flaws: NO_FLAWS };
  }
  const flaws: FoundCode['flaws'][number][] = [];
  if (code !== found) flaws.push('leading-zero');
  const before = start === 0 ? SPACE : text.charCodeAt(start - 1);
  if (OPENERS.includes(before) || CLOSERS.includes(text.charCodeAt(end))) flaws.push('decorated-code');
  if (!isOpening(text, start)) flaws.push('code-in-text');
  return { code, start, end, flaws };
}

/** Tells whether nothing but a field type, a reply code and decoration stands in front. */
function isOpening(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && OPENERS.includes(text.charCodeAt(end - 1))) end--;
  return end === 0 || (end <= OPENING_LENGTH && OPENING.test(text.slice(0, end)));
}

function withoutLeadingZeros(found: string): EnhancedCode {
  return (found.includes('.0') ? found.replace(/\.0+(?=\d)/g, '.') : found) as EnhancedCode;
}
