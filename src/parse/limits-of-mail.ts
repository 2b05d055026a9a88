/** Bounds on what one mail may make the decoder look at. Whoever hits one gets what was read so far and a flaw. */

/** What a caller may set; each is the most that is read. */
export interface Limits {
  /** Levels of multiparts inside multiparts. */
  readonly maxDepth: number;
  /** Parts of one mail, multiparts counted. */
  readonly maxParts: number;
  /** Recipients of one report. */
  readonly maxRecipients: number;
  /** Characters of one header, or of one recipient's fields in a report. */
  readonly maxHeader: number;
}

/** A report is two levels deep, one that passed through lists and gateways some five. */
const MAX_DEPTH = 16;

/** A report has three parts (RFC 6522); the mail that it came in, a few more. */
const MAX_PARTS = 256;

/** No server takes an envelope of that size; RFC 5321 section 4.5.3.1.8 asks for 100. */
const MAX_RECIPIENTS = 10_000;

/** Trace fields of a long way make some 30,000 characters; the usual MTA refuses headers above 100,000. */
export const MAX_HEADER = 262_144;

/** Fields of one report beside those that RFC 3464 names; Exchange writes some ten for each recipient. */
export const MAX_EXTENSIONS = 1_000;

/** Characters of one text part that are decoded: those who write for people put the reason first. */
export const MAX_TEXT = 262_144;

/** Characters of the recipients' part of a report that are decoded, where it came in base64 or quoted-printable. */
export const MAX_STATUS = 8_388_608;

/** Recipients of a mail without a form; one with more is a list of something else. */
export const MAX_NAMED = 1_000;

const DEFAULTS: Limits = /* @__PURE__ */ Object.freeze({
  maxDepth: MAX_DEPTH,
  maxParts: MAX_PARTS,
  maxRecipients: MAX_RECIPIENTS,
  maxHeader: MAX_HEADER,
});

/** Returns the limits, missing ones filled in. Throws TypeError or RangeError naming the option. */
export function limitsOf(options: Partial<Limits> | undefined): Limits {
  if (options === undefined) return DEFAULTS;
  if (typeof options !== 'object' || options === null) throw new TypeError('options must be an object');
  const limits: { -readonly [Name in keyof Limits]: Limits[Name] } = { ...DEFAULTS };
  for (const [name, value] of Object.entries(options) as [keyof Limits, unknown][]) {
    if (!Object.hasOwn(DEFAULTS, name)) throw new RangeError(`${name} is no option`);
    if (value === undefined) continue;
    if (typeof value !== 'number') throw new TypeError(`${name} must be a number, not ${typeof value}`);
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${name} must be a whole number >= 1, not ${value}`);
    limits[name] = value;
  }
  return limits;
}
