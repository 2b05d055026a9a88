/**
 * Finds an enhanced status code in what a mail system wrote. Tolerant where servers are sloppy (`#5.1.1`, `(5.7.1)`,
 * `550-5.1.1`, `5.1.1:`), and deaf to what only looks like a code: an IP address, a version, part of a longer number.
 * The conditions are asked one by one: as one expression with look-behinds they take several times as long.
 */
import {
  tolerantCodeEnd,
  DASH,
  DOT,
  isDigit,
  isLetter,
  isReplyBefore,
  isStatusClass,
  isWord,
  SPACE,
} from './characters.ts';
import { exactCodeEnd } from './exact-code-end.ts';
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

/** Words that are followed by a version and not by a status, in lower case. */
const VERSIONED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'v ver version release rev build exim postfix sendmail qmail haraka courier opensmtpd smtpd exchange dovecot spamassassin amavis amavisd clamav clamd rspamd mdaemon zimbra mailman sympa php phpmailer nodemailer node python perl java ruby openssl gnutls libressl linux kernel windows android ios'.split(
    ' ',
  ),
);
/** Length of the longest of VERSIONED. */
const LONGEST_VERSIONED = 12;
/** `/`, `-`, `_` and the blank: what may stand between a product and the blank in front of its version. */
const BEFORE_BLANK: readonly number[] = [SPACE, 47, DASH, 95];

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
  const separator = text.charCodeAt(3);
  const end = (separator === SPACE || separator === DASH) && isReplyBefore(text, 3) ? exactCodeEnd(text, 4) : -1;
  if (end > 0) return { code: text.slice(4, end) as EnhancedCode, start: 4, end, flaws: NO_FLAWS };
  // `550 #5.1.0` and `550 (5.7.1)` come next.
  const decorated =
    OPENERS.includes(text.charCodeAt(4)) && isStatusClass(text.charCodeAt(5)) ? codeAt(text, 5) : undefined;
  if (decorated !== undefined) return decorated;
  const first = text.search(CANDIDATE);
  return first < 0 ? undefined : (codeAt(text, first) ?? findNext(text, first + 2));
}

function codeAt(text: string, start: number): FoundCode | undefined {
  const end = tolerantCodeEnd(text, start + 1);
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
  if (before === DASH) return isReplyBefore(text, start - 1);
  if (before === SPACE) return !isVersion(text, start - 1);
  return !isWord(before) && !'.@/+~'.includes(text.charAt(start - 1));
}

/** Tells whether the word in front of the blank at a place is one that has versions. */
function isVersion(text: string, blank: number): boolean {
  const end = BEFORE_BLANK.includes(text.charCodeAt(blank - 1)) ? blank - 1 : blank;
  let start = end;
  while (start > 0 && end - start <= LONGEST_VERSIONED && isLetter(text.charCodeAt(start - 1))) start--;
  return end > start && VERSIONED.has(text.slice(start, end).toLowerCase());
}

/** Not `5.1.1.10`, `5.1.1a`, `5.1.1@`, `5.1.1.example`, `5.1.1-rc2`; a full stop is one. */
function mayFollow(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === SPACE || end >= text.length) return true;
  if (isWord(after) || '@/%+'.includes(text.charAt(end))) return false;
  return !(
    (after === DASH || after === DOT) &&
    (isDigit(text.charCodeAt(end + 1)) || isLetter(text.charCodeAt(end + 1)))
  );
}

function describe(text: string, start: number, end: number): FoundCode {
  const found = text.slice(start, end);
  const code = withoutLeadingZeros(found);
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
  if (end === 0 || (end === 4 && isReplyBefore(text, 3) && text.charCodeAt(3) === SPACE)) return true;
  return end <= OPENING_LENGTH && OPENING.test(text.slice(0, end));
}

function withoutLeadingZeros(found: string): EnhancedCode {
  return (found.includes('.0') ? found.replace(/\.0+(?=\d)/g, '.') : found) as EnhancedCode;
}
