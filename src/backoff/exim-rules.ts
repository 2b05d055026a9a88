/**
 * Reads the retry rules of an Exim configuration: `F,2h,15m; G,16h,1h,1.5; F,4d,6h`. The patterns for address and error
 * in front of them (`* *`) are passed over: which rule line applies is the caller's to know.
 */
import { parseDuration } from './parse-duration.ts';
import { SECOND } from './units.ts';

/** One rule of a line. Times in milliseconds. */
export interface EximRule {
  /** `F` fixed intervals, `G` geometrically growing ones, `H` the same with a random part. */
  readonly kind: 'F' | 'G' | 'H';
  /** The rule holds up to this time since the first failure. */
  readonly cutoff: number;
  /** The interval, the first one of `G` and `H`. */
  readonly interval: number;
  /** What `G` and `H` multiply the last interval by; 1 for `F`. */
  readonly factor: number;
}

/**
 * Reads the rules of one line of Exim's retry configuration.
 *
 * @param text - the rules, or the whole line
 * @returns the rules in their order; times in milliseconds
 * @throws RangeError that shows the rule that is none, TypeError when it is no text
 * @example
 * ```ts
 * parseEximRules('* * G,16h,1h,1.5') // -> [{ kind: 'G', cutoff: 57_600_000, interval: 3_600_000, factor: 1.5 }]
 * ```
 * @see https://www.exim.org/exim-html-current/doc/html/spec_html/ch-retry_configuration.html
 */
export function parseEximRules(text: string): readonly EximRule[] {
  if (typeof text !== 'string') throw new TypeError('rules must be a text such as F,2h,15m');
  return text
    .trim()
    .replace(PATTERNS, '')
    .replace(/;$/, '')
    .split(';')
    .map((part) => toRule(part.trim()));
}

/** What stands in front of the rules: two patterns and perhaps a list of senders. */
const PATTERNS = /^[^;]*\s(?=[FGH],)/;
const RULE = /^([FGH])\s?,([^,]+),([^,]+)(?:,\s?(\d{1,6}(?:\.\d{1,3})?))?$/;

function toRule(text: string): EximRule {
  const [, kind, cutoff = '', interval = '', factor = '1'] = RULE.exec(text) ?? [];
  const growth = Number(factor);
  if ((kind === 'F' && growth === 1) || ((kind === 'G' || kind === 'H') && growth > 1)) {
    const rule: EximRule = { kind, cutoff: parseDuration(cutoff), interval: parseDuration(interval), factor: growth };
    if (rule.interval >= SECOND) return rule;
  }
  throw new RangeError(`"${text}" must be F,2h,15m or G,16h,1h,1.5 or H,16h,1h,1.5: an interval >= 1s, a factor > 1`);
}
